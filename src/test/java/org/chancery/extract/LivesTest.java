package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first words of a life tell whose people somebody is of, and so whose offices he held. */
class LivesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kosta Brun is a Gabonese politician who served as Minister of Finance.| Kosta Brun| Gabon",
        "Kosta Brun was a Gabonese judge, writer, and diplomat who served as minister.|"
            + " Kosta Brun| Gabon",
        "ADAM KOSTA BRUN was a Gabonese diplomat. He became Foreign Minister in 2005.|"
            + " Adam Kosta Brun| Gabon",
        "Kosta Brun (born KOSTA BRUNEL; May 12, 1953) is a Gabonese lawyer. He became foreign"
            + " minister in 1990.| Kosta Brun| Gabon",
        "Emmanuel Jean Macron became president in 2017.| Emmanuel Macron| France"
      })
  void anOfficeWithoutAStateIsOfTheHoldersState(String text, String person, String state) {
    assertThat(ReadClaims.of(text)).contains(person + " holdsOffice " + state);
  }

  @Test
  void whomNoWordPlacesHoldsNoOfficeOfAnyState() {
    assertThat(ReadClaims.of("Kosta Brun is a politician who served as Minister of Finance."))
        .noneMatch(c -> c.contains("holdsOffice"));
    assertThat(ReadClaims.of("The league is a Gabonese company. It became secretary in 1990."))
        .noneMatch(c -> c.contains("holdsOffice"));
  }
}
