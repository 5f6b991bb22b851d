package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody is a member of, one after the other. */
class StandingsTest {
  @Test
  void allThatIsToldIsOfTheSame() {
    assertThat(
            ReadClaims.of(
                "Peru is a founding member of the body known as the Andean Community, a member of"
                    + " the Rio Group, the Pacific Alliance and the United Nations."))
        .contains("Peru memberOf Andean Community", "Peru memberOf Rio Group")
        .noneMatch(c -> c.startsWith("Andean Community memberOf"));
  }

  @Test
  void whatAnotherIsStaysItsOwn() {
    assertThat(ReadClaims.of("Peru met Albania, a member of NATO."))
        .contains("Albania memberOf NATO")
        .doesNotContain("Peru memberOf NATO");
  }
}
