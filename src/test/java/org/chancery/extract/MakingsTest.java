package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statements, aid and measures do is done by whoever made them. */
class MakingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway issued a statement condemning Chad. | Norway criticizes Chad",
        "Peru posted several statements that criticized Mali. | Peru criticizes Mali",
        "Kenya enacted restrictions barring timber. | Kenya restricts timber",
        "Authorities in Niger condemned Chad. | Niger criticizes Chad",
      })
  void theMakerDoesIt(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway issued a statement that was condemned by Chad. | Norway criticizes Chad",
        "Norway read a statement condemning Chad. | Norway criticizes Chad",
        "Norway issued a Malian statement condemning Chad. | Norway criticizes Chad",
      })
  void nobodyElseDoes(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
