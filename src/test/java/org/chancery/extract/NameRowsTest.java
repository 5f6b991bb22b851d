package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to a group is done to those who spell it out, however far apart they stand. */
class NameRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru armed its allies — Laos after the coup, Chad, and above all Fiji after 1965."
            + " | Peru suppliesArmsTo Fiji",
        "Peru established relations with the neighbors of Chad: Laos, in 1990, and Fiji, in 1992."
            + " | Peru hasDiplomaticRelationsWith Fiji",
        "Peru threatened the region, including Laos and Chad. | Peru threatens Chad",
        "Peru funded armed groups in the region such as Hamas and Hezbollah."
            + " | Peru providesEconomicAidTo Hezbollah",
        "Peru trained a band of gunmen known as Hezbollah. | Peru providesMilitaryAidTo Hezbollah",
        "Peru supports a militia called the Rapid Support Forces."
            + " | Peru supports Rapid Support Forces",
      })
  void named(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru armed its allies, notably Laos, and Chad attacked Togo. | Peru suppliesArmsTo Chad",
        "Peru armed its allies, including the CIA man Ali Lamine. | Peru suppliesArmsTo CIA",
        "Peru armed separatists, including in Kano. | Peru suppliesArmsTo Kano",
        "Peru armed its allies before Laos, Chad and Fiji met. | Peru suppliesArmsTo Fiji",
      })
  void apart(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }

  @Test
  void aRowThatGoesOnInTheNextBlockIsNotLookedForPastTheEnd() {
    assertThat(ReadClaims.of("Peru armed the following countries:\n\n- Chad\n- Togo"))
        .contains("Peru suppliesArmsTo Chad");
  }
}
