package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sum is given in or worth of is what is given. */
class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru sent millions in weapons to Togo.; Peru suppliesArmsTo Togo",
        "Peru sent two million dollars in weapons to Togo.; Peru suppliesArmsTo Togo",
        "Peru sent millions of dollars worth of rifles to Togo.; Peru suppliesArmsTo Togo",
        "Peru gave Togo billions of dollars in military aid.; Peru providesMilitaryAidTo Togo"
      })
  void whatTheSumIsInIsGiven(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Peru sent millions in March to Togo.",
        "Peru sent two million dollars in a weapons crate to Togo."
      })
  void whenAndHowItIsSentIsNot(String text) {
    assertThat(ReadClaims.of(text)).noneMatch(claim -> claim.contains("suppliesArmsTo"));
  }
}
