package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which organization or treaty a sentence means that only says who joined or left. */
class JoinedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASEAN is a bloc of island and mainland states. Laos joined thirty years later."
            + "|Laos memberOf Association of Southeast Asian Nations",
        "Fiji signed the Arms Trade Treaty at a meeting of ASEAN. Chad ratified a year later."
            + "|Chad ratifies Arms Trade Treaty",
        "The Arms Trade Treaty took effect in 2014. Chad acceded in 2022."
            + "|Chad partyTo Arms Trade Treaty",
        "Chad is a member of OPEC. In Vienna it said of NATO that Albania would soon withdraw."
            + "|Albania withdrawsFrom NATO"
      })
  void itIsTheOneSpokenOfLast(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad talked to Niger. Fiji joined later.",
        "OPEC met in Vienna. Rain fell. Snow followed. Wind rose. Fiji joined later."
      })
  void nothingIsMeantWhereNoneWasSpokenOfNearby(String text) {
    assertThat(ReadClaims.of(text)).noneMatch(c -> c.startsWith("Fiji memberOf"));
  }
}
