package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is stopped or lifted is named with the one it went to, wherever the sentence says so. */
class ComposedTest {
  @Test
  void aidIsNamedWithWhoGotIt() {
    assertThat(ReadClaims.of("Japan halted new grants last year to Chad."))
        .contains("Japan suspends new grants to Chad");
  }

  @Test
  void nobodyIsNamedTwice() {
    assertThat(ReadClaims.of("Japan halted its aid to Chad."))
        .anyMatch(claim -> claim.startsWith("Japan suspends") && claim.endsWith("aid to Chad"))
        .noneMatch(claim -> claim.contains("to Chad to Chad"));
  }

  @Test
  void whoLeavesTheListHadSanctionsOnIt() {
    assertThat(ReadClaims.of("Canada took Syria and Cuba off the sanctions list."))
        .contains("Canada lifts sanctions on Syria", "Canada lifts sanctions on Cuba");
  }

  @Test
  void restrictionsAreNamedWithThoseTheyWereLaidOn() {
    assertThat(ReadClaims.of("Canada lifted the restrictions last year on Belarus."))
        .contains("Canada lifts restrictions on Belarus");
  }
}
