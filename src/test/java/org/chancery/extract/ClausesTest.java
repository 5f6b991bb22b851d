package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who acts in clauses that begin with their verb. */
class ClausesTest {
  @Test
  void takesTheOrganWhoseResolutionItIs() {
    assertThat(
            ReadClaims.of(
                """
                4. Condemns the attacks by Chad on Niger;

                5. Urges Chad to withdraw from Niger;

                6. Requests Niger to keep the Council informed of the talks.
                """))
        .contains("UN Security Council urges Chad", "UN Security Council urges Niger");
  }

  @Test
  void takesNobodyForFewClausesThatBeginWithTheirVerb() {
    assertThat(ReadClaims.of("Urges Chad to withdraw. The Council met in Niger."))
        .doesNotContain("UN Security Council urges Chad");
  }

  @Test
  void takesTheHouseThatTheResolvingLineNames() {
    assertThat(
            ReadClaims.of(
                """
                That the US Senate—

                condemns the attacks by Libya on Malta.
                """))
        .anyMatch(claim -> claim.startsWith("US Senate criticizes"));
  }

  @Test
  void takesTheStateOfWhichNotesAre() {
    assertThat(
            ReadClaims.of(
                """
                Peru lies on the Pacific. Peru has a navy. Peru is a republic.

                supports Bolivia in its dispute with Chile.
                """))
        .contains("Peru supports Bolivia");
  }

  @Test
  void takesTheHouseThatALaterLineNamesForTheTitleToo() {
    assertThat(
            ReadClaims.of(
                """
                Condemning the attacks of Libya on Malta.

                That the US Senate—

                urges Italy to mediate.
                """))
        .contains("US Senate criticizes Libya", "US Senate urges Italy");
  }

  @Test
  void guessesNoOrganWhereAsManySignsPointToOneAsToAnother() {
    assertThat(
            ReadClaims.of(
                """
                4. Urges Chad to withdraw, as the Council and the Assembly asked;

                5. Requests the Secretary-General to report;

                6. Urges Niger to keep the peace.
                """))
        .noneMatch(claim -> claim.contains("urges Chad"));
  }

  @Test
  void thoseWhoAreCalledUponAreToDoWhatFollows() {
    assertThat(
            ReadClaims.of(
                """
                The General Assembly,

                1. Calls upon Chad and Niger to support Mali, including with food, and to \
                recognize Kosovo;

                2. Expressing concern at the drought, requests Peru to support Chile, further \
                encourages Bolivia to support Cuba.
                """))
        .contains(
            "UN General Assembly urges Chad",
            "UN General Assembly urges Niger",
            "Chad supports Mali",
            "UN General Assembly urges Peru",
            "Peru supports Chile",
            "UN General Assembly urges Bolivia")
        .doesNotContain("UN General Assembly supports Mali", "Bolivia urges Peru");
  }
}
