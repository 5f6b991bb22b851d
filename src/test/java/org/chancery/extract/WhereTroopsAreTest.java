package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Troops, ships and bases at places that no list knows, and weapons known by their marks. */
class WhereTroopsAreTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan soldiers linger at Wadi Sarim.| Kenya deploysTo Wadi Sarim",
        "Qatar keeps an outpost at Tell Marun.| Qatar deploysTo Tell Marun",
        "Chilean troops have garrisoned the Marun Plateau.| Chile deploysTo Marun Plateau",
        "Chad sold the ZX-12B to Kenya.| Chad suppliesArmsTo Kenya"
      })
  void aNameThatNothingKnowsMayBeAPlaceOrAWeapon(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan soldiers linger at NATO.| Kenya deploysTo NATO",
        "Kenyan soldiers left in March.| Kenya deploysTo March",
        "Chad sold the E-12 to Kenya.| Chad suppliesArmsTo Kenya"
      })
  void butNotABodyAMonthOrAnotherMark(String text, String misread) {
    assertThat(ReadClaims.of(text)).doesNotContain(misread);
  }
}
