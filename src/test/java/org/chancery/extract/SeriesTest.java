package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said once is said of all who share it, and of nobody whom it only stands beside. */
class SeriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru is a member of the United Nations (UN); the African Union; NATO; and Mercosur."
            + " | Peru memberOf Mercosur",
        "Peru is a founding member of the body known as NATO, a member of the African Union."
            + " | Peru memberOf African Union",
        "Syrian and Iranian-backed militias entered Chad. | Syria supports militias",
        "Syrian and Iranian-backed militias entered Chad. | Iran supports militias",
        "Presidents Nana Akufo-Addo and Paul Kagame met. | Paul Kagame holdsOffice Rwanda",
        "Paul Kagame's Rwanda kept quiet. | Paul Kagame holdsOffice Rwanda",
        "The pro-French policies of Laos ended. | Laos supports France",
      })
  void shared(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru met NATO; Laos met Chad; and Fiji left the African Union. | Peru memberOf NATO",
        "Peru praised NATO, a member of the body. | Peru memberOf NATO",
        "Chad and Iranian-backed militias entered Fiji. | Chad supports militias",
        "President Nana Akufo-Addo and Paul Kagame met. | Paul Kagame holdsOffice Rwanda",
        "Paul Kagame's Rwanda policy failed. | Paul Kagame holdsOffice Rwanda",
        "The United States designated Laos a partner. | United States sanctions Laos",
      })
  void apart(String text, String claim) {
    assertThat(ReadClaims.of(text)).doesNotContain(claim);
  }
}
