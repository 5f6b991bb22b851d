package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose act displeases others is said by the clause before their displeasure. */
class UpsetTest {
  @Test
  void displeasureIsAtWhoeverActed() {
    assertThat(ReadClaims.of("Oman stayed out of the war, to the chagrin of Saudi Arabia."))
        .contains("Saudi Arabia criticizes Oman");
  }

  @Test
  void reliefIsNoDispleasure() {
    assertThat(ReadClaims.of("Oman stayed out of the war, to the relief of Saudi Arabia."))
        .noneMatch(claim -> claim.contains("criticizes"));
  }

  @Test
  void whatIsDoneToSomebodyIsNotHisAct() {
    assertThat(ReadClaims.of("Oman was spared, to the fury of Yemen."))
        .noneMatch(claim -> claim.equals("Yemen criticizes Oman"));
  }
}
