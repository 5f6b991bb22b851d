package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who does what a noun names is often said outside the noun's own phrase. */
class NearDoersTest {
  @Test
  void theSubjectOfTheClauseDoesWhatItsObjectNames() {
    assertThat(ReadClaims.of("Turkey prioritized attacks on Syria."))
        .containsExactly("Turkey attacks Syria");
  }

  @Test
  void theOwnerOfTheNounAboveDoesIt() {
    assertThat(ReadClaims.of("Turkey's strategy of attacks on Syria failed."))
        .containsExactly("Turkey attacks Syria");
  }

  @Test
  void whoSpeaksOfAnAttackDoesNotAttack() {
    assertThat(ReadClaims.of("Egypt feared attacks on Israel."))
        .noneMatch(claim -> claim.startsWith("Egypt attacks"));
    assertThat(ReadClaims.of("Egypt's fear of attacks on Israel grew."))
        .noneMatch(claim -> claim.startsWith("Egypt attacks"));
  }

  @Test
  void whoAsksHelpsThoseWhoActAtHisRequest() {
    assertThat(ReadClaims.of("Chad held the town with the backing of France."))
        .contains("France supports Chad");
  }
}
