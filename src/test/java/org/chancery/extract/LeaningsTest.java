package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Anti-", "pro-" and "counter-" say whom somebody is for or against. */
class LeaningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The anti-Kremlin hackers struck.| anti-Kremlin hackers opposes Russia",
        "Iran keeps an anti-Saudi line.| Iran opposes Saudi Arabia",
        "Chad's anti-Libyan stance hardened.| Chad opposes Libya",
        "Anti-French sentiment is strong in Mali.| Mali opposes France",
        "Albania was anticommunist.| Albania opposes communism",
        "Peru and Chile are both pro-American.| Chile supports United States",
        "The pro-Iranian militias left.| pro-Iranian militias supports Iran",
        "Niger began counterterrorism operations.| Niger counters terrorism"
      })
  void whatStandsBeforeTheNameSaysOnWhichSide(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @Test
  void whoIsForAStateIsNotThatState() {
    assertThat(ReadClaims.of("A pro-Russian militia attacked Odesa."))
        .contains("pro-Russian militia attacks Odesa")
        .noneMatch(claim -> claim.startsWith("Russia "));
  }

  @Test
  void weaponsAgainstWeaponsOpposeNobody() {
    assertThat(ReadClaims.of("Egypt has anti-tank missiles."))
        .noneMatch(claim -> claim.contains(" opposes ") || claim.contains(" counters "));
  }
}
