package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** To whom a state gives what no word of the sentence says that anybody gets. */
class PartnersTest {
  @Test
  void whoWasDealtWithBeforeGetsIt() {
    assertThat(ReadClaims.of("Chad and Ghana signed a pact. Chad also supplied rifles."))
        .contains("Chad suppliesArmsTo Ghana");
    assertThat(ReadClaims.of("Chad praised Ghana. Later Chad recalled its ambassador."))
        .contains("Chad strainsRelationsWith Ghana");
  }

  @Test
  void theOnlyOtherStateOfTheSentenceBeforeGetsIt() {
    assertThat(ReadClaims.of("Floods came over Ghana. Chad provided medical aid."))
        .contains("Chad providesEconomicAidTo Ghana");
    assertThat(ReadClaims.of("Floods came over Ghana and Togo. Chad provided medical aid."))
        .noneMatch(claim -> claim.startsWith("Chad providesEconomicAidTo"));
  }

  @Test
  void nobodyHelpsHisEnemyAndANamedReceiverIsTheOne() {
    assertThat(ReadClaims.of("Chad invaded Ghana. Chad also supplied rifles."))
        .doesNotContain("Chad suppliesArmsTo Ghana");
    assertThat(ReadClaims.of("Chad praised Ghana. Chad supplied rifles to rebels."))
        .doesNotContain("Chad suppliesArmsTo Ghana");
    assertThat(ReadClaims.of("Chad praised Ghana. Chad supplied rifles, Togo said."))
        .doesNotContain("Chad suppliesArmsTo Ghana");
  }
}
