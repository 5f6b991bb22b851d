package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that only the text tells act like all others. */
class StrangersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officially, Brandvold supported Anker Lund. | Brandvold supports Anker Lund",
        "Brandvold supported the rebel forces. | Brandvold supports rebel forces",
        "Sergei Brandvold met the French envoy. Brandvold criticized Chad."
            + " | Sergei Brandvold criticizes Chad",
      })
  void theyAct(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"DONORS support the clinics. | DONORS supports clinics"})
  void capitalsAloneMakeNoName(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
