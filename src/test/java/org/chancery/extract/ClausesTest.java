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
}
