package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.chancery.text.Parser;
import org.junit.jupiter.api.Test;

/** Whom the words before a list are about does what its items say. */
class StemsTest {
  private static final ConfigFiles FILES = ConfigFiles.packaged();
  private static final Extractor EXTRACTOR = Extractor.create(FILES);
  private static final Parser PARSER =
      LoadedParser.get().withNames(new NameIndex(Gazetteer.load(FILES), FILES)::longNames);

  private static List<String> claims(String text) {
    return EXTRACTOR.extract(PARSER.parse(new DocumentReader().text("item", text))).stream()
        .map(c -> c.subject().target().label() + " " + c.relation())
        .toList();
  }

  @Test
  void theBodyOfAResolutionDoesWhatItsClausesSay() {
    assertThat(
            claims(
                """
                Resolved, That the U.S. Senate--
                    (1) condemns the invasion of Ukraine by Russia;
                    (2) urges China to end the sale of weapons to Russia; and
                    (3) supports the people of Ukraine.
                """))
        .contains("US Senate criticizes", "US Senate urges", "US Senate supports");
  }

  @Test
  void allWhoAreNamedBeforeAListDoIt() {
    assertThat(
            claims(
                """
                Japan and Australia agreed to:

                - support the independence of Ukraine;
                - condemn North Korea.
                """))
        .contains(
            "Japan supports", "Australia supports", "Japan criticizes", "Australia criticizes");
  }

  @Test
  void anItemWithASubjectOfItsOwnKeepsIt() {
    assertThat(
            claims(
                """
                The Senate finds that:

                - Russia invaded Ukraine;
                - Iran supports Russia.
                """))
        .contains("Russia attacks", "Iran supports")
        .doesNotContain("US Senate attacks", "US Senate supports");
  }

  @Test
  void theOrganThatTurnsToTheSecretaryGeneralSpeaksWhereNoLineNamesIt() {
    assertThat(
            claims(
                """
                5. Recalls its resolution 1123 (1997) and urges Chad to disarm the militias;

                6. Requests the Secretary-General to report within thirty days; 7. Calls upon Mali \
                to open its ports:

                (a) to support Mali;
                """))
        .contains("UN Security Council urges")
        .doesNotContain("UN Security Council supports");
    assertThat(
            claims(
                """
                5. Urges Chad to sign, as its resolution 52/17 demands;

                6. Requests the Secretary-General to report to it at its fifty-third session.
                """))
        .contains("UN General Assembly urges");
    assertThat(claims("5. Urges Chad to sign; 6. Calls upon Mali to open its ports."))
        .noneMatch(c -> c.endsWith("urges"));
  }

  @Test
  void theBodyNamedInALineOfItsOwnDoesWhatTheParagraphsSay() {
    assertThat(
            claims(
                """
                The General Assembly,

                A. deploring the attacks on hospitals in Sudan,

                Alarmed by the famine, which Sudan denies,

                1. Condemns the Russian attack on Kyiv;

                2. Also urges the Sudanese authorities to release the prisoners.
                """))
        .contains("UN General Assembly criticizes", "UN General Assembly urges", "Russia attacks")
        .doesNotContain("UN General Assembly attacks", "UN General Assembly rejects");
  }

  @Test
  void whatIsProhibitedInALawIsProhibitedByIt() {
    assertThat(
            ReadClaims.of(
                """
                The Parties to this Convention met in Oslo. The use of poison gas is prohibited.
                """))
        .contains("Convention restricts use of poison gas");
    assertThat(ReadClaims.of("They met in Oslo. The use of poison gas is prohibited.")).isEmpty();
  }
}
