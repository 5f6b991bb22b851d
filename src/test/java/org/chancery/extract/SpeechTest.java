package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.claim.Claim;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.claim.Source;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what of whom: claims in claims, chains of those who pass them on, denials. */
class SpeechTest {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  private static List<Claim> claims(String text) {
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("item", text)));
  }

  private static Claim only(List<Claim> claims, String relation) {
    List<Claim> found = claims.stream().filter(c -> c.relation().equals(relation)).toList();
    assertThat(found).as("%s in %s", relation, claims).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine accused Russia of attacking Poland., accuses, attacks",
    "China called on Russia to negotiate with Ukraine., urges, negotiatesWith",
    "The EU condemned Russia for attacking Ukraine., criticizes, attacks",
    "Kim Jong Un threatened to attack South Korea., threatens, attacks",
    "Japan believes that China threatens Taiwan., relatesTo, threatens",
    "Russia denied allegations that it had supplied missiles to Iran., rejects, suppliesArmsTo",
    "Russia denied supplying missiles to Iran., rejects, suppliesArmsTo"
  })
  void linksWhatIsSaidToItsSaying(String text, String speech, String content) {
    List<Claim> claims = claims(text);
    Claim outer = only(claims, speech);
    assertThat(only(claims, content).contentOf()).contains(outer.id());
    assertThat(outer.contentOf()).isEmpty();
  }

  @Test
  void linksToTheRightOneOfSeveralSpeakers() {
    List<Claim> claims = claims("The United States and Japan urged China to sanction Iran.");
    Claim demand = only(claims, "sanctions");
    Claim urging =
        claims.stream()
            .filter(c -> demand.contentOf().equals(java.util.Optional.of(c.id())))
            .findFirst()
            .orElseThrow();
    assertThat(demand.source().label()).isEqualTo(urging.subject().target().label());
  }

  @ParameterizedTest
  @CsvSource({
    "'Ukraine, which Russia attacked, accused Iran of arming Russia.', attacks",
    "'Japan criticized China, only meeting with Taiwan.', meetsWith",
    "After Russia attacked Ukraine the EU urged China to sanction Russia., attacks"
  })
  void linksNothingThatIsSaidBesideIt(String text, String beside) {
    assertThat(only(claims(text), beside).contentOf()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Reuters reported, citing South Korean officials, that Iran supplied drones to Russia.',"
        + " South Korea, Reuters",
    "'Iran supplied drones to Russia, Reuters reported, citing the Kremlin.', Russia, Reuters",
    "'According to Reuters, citing Ukrainian officials, Iran supplied drones to Russia.',"
        + " Ukraine, Reuters",
    "Reuters quoted Seoul as saying that Iran supplied drones to Russia., South Korea, Reuters",
    "'Iran supplied drones to Russia, Reuters quoted the Kremlin as saying.', Russia, Reuters",
    "'TASS reported with reference to the Kremlin that Iran supplied drones to Russia.',"
        + " Russia, TASS",
    "The BBC reported that TASS had quoted Tehran as saying that Iran supplied drones to Russia.,"
        + " Iran, BBC > TASS"
  })
  void keepsTheChainOutermostFirst(String text, String holder, String chain) {
    Claim claim = only(claims(text), "suppliesArmsTo");
    assertThat(claim.source().label()).isEqualTo(holder);
    assertThat(claim.reportedBy().stream().map(Source::label)).containsExactly(chain.split(" > "));
  }

  @Test
  void takesReasonsForNoSources() {
    Claim claim = only(claims("Japan sanctioned Iran, citing safety concerns."), "sanctions");
    assertThat(claim.source()).isEqualTo(Source.AUTHOR);
    assertThat(claim.reportedBy()).isEmpty();
  }

  @Test
  void keepsAClaimAndItsDenial() {
    List<Claim> claims = claims("Ukraine said that Russia attacked Poland, a claim Moscow denies.");
    List<Claim> attacks = claims.stream().filter(c -> c.relation().equals("attacks")).toList();
    assertThat(attacks)
        .extracting(c -> c.source().label() + " " + c.stance().polarity())
        .containsExactly("Ukraine " + Polarity.POSITIVE, "Russia " + Polarity.NEGATIVE);
    Claim denial = only(claims, "rejects");
    assertThat(denial.source()).isEqualTo(Source.AUTHOR);
    assertThat(attacks.get(1).contentOf()).contains(denial.id());
  }

  @Test
  void keepsWhatANamedAccuserClaims() {
    List<Claim> claims = claims("Iran denied US claims that it had attacked Israel.");
    assertThat(claims.stream().filter(c -> c.relation().equals("attacks")))
        .extracting(c -> c.source().label() + " " + c.stance().polarity())
        .containsExactlyInAnyOrder(
            "Iran " + Polarity.NEGATIVE, "United States " + Polarity.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "'The supply of drones to Russia by Iran, denied by Tehran, continued.', DENIED, POSITIVE",
    "'Russia denied that it had supplied drones to Russia and Iran.', ASSERTED, NEGATIVE",
    "'The alleged supply of drones to Russia by Iran, which Tehran denies, went on.', POSSIBLE,"
        + " POSITIVE"
  })
  void saysDeniedOnlyOfWhatNobodyStandsFor(String text, Modality modality, Polarity polarity) {
    assertThat(claims(text).stream().filter(c -> c.relation().equals("suppliesArmsTo")))
        .anySatisfy(
            claim -> {
              assertThat(claim.stance().modality()).isEqualTo(modality);
              assertThat(claim.stance().polarity()).isEqualTo(polarity);
            });
  }
}
