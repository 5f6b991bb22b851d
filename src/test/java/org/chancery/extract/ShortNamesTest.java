package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a part of a name means after the whole. */
class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kim Il Sung fled to Russia. Later Kim attacked South Korea.;"
            + " Kim Il-sung attacks South Korea",
        "The order of Kim Jong Un came late. Jong-un threatened Japan.;"
            + " Kim Jong-un threatens Japan",
        "Andrzej DUDA spoke first. DUDA supports Ukraine.; Andrzej Duda supports Ukraine",
        "President Joseph R. Biden, Jr. condemned Iran.; Joe Biden criticizes Iran",
        "Kim attacked South Korea. Kim Il Sung was old.; Kim Il-sung attacks South Korea",
        "Kim attacked Japan. Kim Jong Un is no Kim Il Sung.; Kim Jong-un attacks Japan",
        "Kim attacked South Korea.; Kim Jong-un attacks South Korea"
      })
  void meansWhoWasNamedInFull(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }
}
