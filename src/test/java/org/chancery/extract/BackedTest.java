package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who supports what somebody does supports him; what it is to achieve is supported itself. */
class BackedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru supports the tireless efforts of Laos. | Peru supports Laos",
        "Peru commends the efforts by Laos and Chad to rebuild the port. | Peru supports Chad",
        "Peru supports the work of the World Bank." + " | Peru supports World Bank",
        "Peru backed Hezbollah's struggle. | Peru supports Hezbollah",
        "Peru supported Laos's efforts to close the border."
            + " | Peru supports Laotian efforts to close the border",
      })
  void meant(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru supported Laos's efforts to close the border. | Peru supports Laos",
        "Peru supports the decision of Laos. | Peru supports Laos",
        "Peru opposes the efforts of Laos. | Peru supports Laos",
      })
  void notMeant(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
