package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.chancery.claim.Target;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things without a gazetteer entry are things all the same, and never somebody else. */
class NewThingsTest {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  @TempDir Path folder;

  private static List<Target> targets(String text) {
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("item", text))).stream()
        .flatMap(c -> Stream.of(c.subject().target(), c.object().target()))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The United States sanctioned Vostochnaya Trading Company.|"
            + " Vostochnaya Trading Company| NonStateGroup",
        "The United States sanctioned Dalian Unity Shipping Co., Ltd., a Chinese company.|"
            + " Dalian Unity Shipping Co., Ltd.| NonStateGroup",
        "Toloka Shipping, a Russian shipping company, supplied oil to North Korea.|"
            + " Toloka Shipping| NonStateGroup",
        "OFAC designated Korea Kwangson Trading Corporation.|"
            + " Korea Kwangson Trading Corporation| NonStateGroup",
        "The Russian tanker Angara delivered arms to North Korea.| Angara| Vessel",
        "The militia group Liwa Zaynab attacked Israel.| Liwa Zaynab| NonStateGroup",
        "Saraya al-Ashtar Brigade attacked Bahrain.| Saraya al-Ashtar Brigade| NonStateGroup",
        "Russia and Iran signed the Caspian Transit Agreement.|"
            + " Caspian Transit Agreement| Treaty",
        "Russia and Mali signed the Bamako Accord on Peace.| Bamako Accord on Peace| Treaty",
        "Chad joined the Hull–Blum Pact in 1930.| Hull–Blum Pact| Treaty",
        "Fiji joined the South Africa–Chad Free Trade Agreement.|"
            + " South Africa–Chad Free Trade Agreement| Treaty",
        "Peru and Chile signed the Peru–Chile Free Trade Agreement (FTA) in 1988.|"
            + " Peru–Chile Free Trade Agreement| Treaty",
        "Peru signed the Peru–Chile Free Trade Agreement (FTA), and Mali joined the FTA.|"
            + " Peru–Chile Free Trade Agreement| Treaty"
      })
  void makesAThingOfItsOwnOfAnUnknownName(String text, String name, String kind) {
    assertThat(targets(text))
        .filteredOn(t -> t.label().equals(name))
        .singleElement()
        .satisfies(
            t -> {
              Target.Entity entity = (Target.Entity) t;
              assertThat(entity.kind()).isEqualTo(kind);
              assertThat(entity.qid()).isEmpty();
            });
  }

  @Test
  void knowsAThingAgainByItsShorterName() {
    assertThat(
            targets(
                "The United States sanctioned Toloka Marine LLC in May. Japan sanctioned Toloka"
                    + " Marine in June."))
        .extracting(Target::id)
        .contains("toloka-marine-llc")
        .doesNotContain("toloka-marine");
  }

  @Test
  void takesNoIdThatAnotherHas() {
    Gazetteer gazetteer = Gazetteer.load(FILES);
    assertThat(
            targets("The tanker Shahed delivered oil to Syria. The frigate Japan attacked Iran."))
        .filteredOn(t -> t instanceof Target.Entity e && e.kind().equals("Vessel"))
        .allSatisfy(t -> assertThat(gazetteer.byId(t.id())).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Japan and India signed a trade agreement., trade agreement",
    "Japan and India signed the Safeguards Agreement., Safeguards Agreement",
    "Japan sanctioned the company., company"
  })
  void leavesCommonWordsWords(String text, String words) {
    assertThat(targets(text))
        .filteredOn(t -> t.label().equals(words))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t).isInstanceOf(Target.Phrase.class));
  }

  @ParameterizedTest
  @CsvSource({
    "Japan joined the Treaty on the Non-Proliferation of Nuclear Weapons.,"
        + " Treaty on the Non-Proliferation of Nuclear Weapons",
    "The militia group Hezbollah attacked Israel., Hezbollah"
  })
  void keepsWhatTheGazetteerKnows(String text, String name) {
    assertThat(targets(text))
        .filteredOn(t -> t instanceof Target.Entity)
        .extracting(Target::label)
        .contains(name);
  }

  @Test
  void takesASurnameForWhomTheTextNamedInFull() {
    assertThat(targets("Retired admiral Jonas Macron wrote a report. Macron criticized Japan."))
        .extracting(Target::label)
        .contains("Jonas Macron")
        .doesNotContain("Emmanuel Macron");
  }

  @Test
  void takesAUsersOwnSigns() throws IOException {
    Path own = Files.createDirectories(folder.resolve("ontology")).resolve("newnames.tsv");
    Files.writeString(own, "last\tfoundation\tNonStateGroup\n");
    List<Claim> claims =
        Extractor.create(ConfigFiles.overlaid(folder))
            .extract(
                PARSER.parse(
                    new DocumentReader().text("item", "Japan sanctioned the Okhrana Foundation.")));
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).object().target())
        .isEqualTo(
            new Target.Entity(
                "okhrana-foundation", "Okhrana Foundation", "NonStateGroup", Optional.empty()));
    Files.writeString(own, "last\tfoundation\tCharity\n");
    assertThatThrownBy(() -> Extractor.create(ConfigFiles.overlaid(folder)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("newnames.tsv:1");
  }
}
