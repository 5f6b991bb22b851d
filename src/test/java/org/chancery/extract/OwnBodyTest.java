package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organization that a text is about, for sentences that do not name it. */
class OwnBodyTest {
  private static final String OPENING =
      "The Arab League is an organization of Arab states. It has talks with the African Union. ";

  @ParameterizedTest
  @CsvSource({
    "Sudan became a full member in 1956.,Sudan memberOf Arab League",
    "Sudan joined in 1956.,Sudan memberOf Arab League",
    "Sudan left the organization in 1956.,Sudan withdrawsFrom Arab League",
  })
  void anOrganizationSpokenOfInPassingIsNotMeant(String sentence, String claim) {
    assertThat(ReadClaims.of(OPENING + sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "Sudan joined the African Union in 2002. Kenya joined later.,Kenya memberOf African Union",
  })
  void whatWasJoinedJustBeforeIsMeant(String sentence, String claim) {
    assertThat(ReadClaims.of(OPENING + sentence)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "Sudan praised the African Union and the Arab League. Kenya joined in 1970.",
    "Sudan is a member of the Arab League. The African Union met. Kenya joined in 1970.",
  })
  void aTextAboutSomethingElseHasNone(String text) {
    assertThat(ReadClaims.of(text)).noneMatch(c -> c.startsWith("Kenya memberOf Arab League"));
  }
}
