package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phrases that name nothing known are called. */
class LabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji criticized Chad's rapidly growing missile program.|Chadian missile program",
        "Fiji supports peace, trade and growth.|peace",
        "Fiji supports the U.S.-Chad fishing deal.|US-Chad fishing deal",
        "Chad said that Fiji supports the 1996 Tokyo Games.|1996 Tokyo Games"
      })
  void aLabelSaysWhatIsMeant(String text, String label) {
    assertThat(ReadClaims.of(text)).anyMatch(c -> c.endsWith(" " + label));
  }
}
