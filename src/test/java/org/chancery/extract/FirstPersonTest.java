package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "I", "we" and "the leaders" mean by what else the document says. */
class FirstPersonTest {
  @Test
  void takesWhoNamesHimselfForI() {
    assertThat(
            ReadClaims.of(
                """
                Order on measures against Iran

                I, JOSEPH R. BIDEN JR., President of the United States of America, find that Iran \
                threatens Israel. I hereby sanction Iran. Our troops attacked Iran.
                """))
        .contains("Joe Biden sanctions Iran", "United States attacks Iran");
  }

  @Test
  void takesTheMemberForIAndHisStateForWe() {
    assertThat(
            ReadClaims.of(
                """
                Mr. ROEBURN. Mr. Speaker, I condemn Iran. We sanctioned Iran.
                """))
        .contains("Roeburn criticizes Iran", "United States sanctions Iran")
        .doesNotContain("United States criticizes Iran");
  }

  @Test
  void findsWhoseSpeechItIsInTheMiddleOfIt() {
    assertThat(
            ReadClaims.of(
                """
                Norway has paid a heavy price. We support Ukraine. Russia attacked Ukraine.

                Norway demands an inquiry into the attack. We urge Russia to withdraw.
                """))
        .contains("Norway supports Ukraine", "Norway urges Russia");
  }

  @Test
  void takesTheOneWithPartnersOfOursForUs() {
    assertThat(
            ReadClaims.of(
                "Canada and our partners condemned Iran. Iran evades sanctions. We will support"
                    + " Israel."))
        .contains("Canada supports Israel");
  }

  @Test
  void takesWhoProfessesForUs() {
    assertThat(
            ReadClaims.of(
                """
                Peru reaffirms its support for Bolivia. Chile has fortified the border.

                Chile must withdraw. We condemn Chile.
                """))
        .contains("Peru criticizes Chile");
  }

  @Test
  void takesWhoseThingsOursAreForUsAndNotTheNeighbor() {
    assertThat(
            ReadClaims.of(
                """
                Warships shelled our Omani ports. Our neighbor Yemen suffers. We condemn Iran.
                """))
        .contains("Oman criticizes Iran")
        .doesNotContain("Yemen criticizes Iran");
  }

  @Test
  void doesNotTakeWhoHarmsUsForUs() {
    assertThat(ReadClaims.of("Libya has attacked us. Libya bombed our ports. We condemn Iran."))
        .doesNotContain("Libya criticizes Iran");
  }

  @Test
  void guessesNobodyFromThoseWhomTheWordsTurnTo() {
    assertThat(ReadClaims.of("We urge Iran to stop. We sanctioned Iran.")).isEmpty();
  }

  @Test
  void takesTheLeadersOfAStatementForTheirStates() {
    String statement =
        "President Biden and Prime Minister Kishida met in Rome. The leaders condemned"
            + " North Korea.";
    assertThat(ReadClaims.of(statement)).contains("Joe Biden criticizes North Korea");
    assertThat(
            ReadClaims.of(
                statement + " The leaders support Ukraine. The leaders condemned Russia."))
        .contains("United States criticizes North Korea", "Japan supports Ukraine");
  }

  @Test
  void takesAGroupOfWhichAllSignForUs() {
    assertThat(
            ReadClaims.of(
                """
                We, the foreign ministers of the G7 countries Canada, France, Germany, Italy, \
                Japan, the United Kingdom and the United States, met in Bonn. We condemn Iran.
                """))
        .contains("G7 criticizes Iran")
        .doesNotContain("Canada criticizes Iran");
  }

  @Test
  void takesTheOrganizationWhoseSummitATextSumsUpForUs() {
    assertThat(
            ReadClaims.of(
                """
                Chair's Statement, 45th ASEAN Summit, Vientiane

                We condemned the invasion of Ukraine. We welcomed the truce in Sudan.
                """))
        .contains("Association of Southeast Asian Nations criticizes invasion of Ukraine");
  }
}
