package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which body an office is that no known name stands with. */
class OfficeBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senate Harbor Committee Chairman Adam Roe spoke.|Adam Roe|Senate Harbor Committee",
        "Senate Harbor committee chairman Adam Roe spoke.|Adam Roe|Senate Harbor committee",
        "KBP leader Ilir Dona spoke on Monday in Peru.|Ilir Dona|KBP",
        "It pleased Selim Baran, leader of the Kurdish Hill Party.|Selim Baran|Kurdish Hill Party",
        "They nominated Ilir Dona, a former governor of Texas.|Ilir Dona|Texas",
      })
  void theTitleNamesItsBody(String sentence, String person, String body) {
    assertThat(ReadClaims.of(sentence)).contains(person + " holdsOffice " + body);
  }

  @Test
  void placesHaveGovernorsAndMayorsOnly() {
    assertThat(ReadClaims.of("They nominated Ilir Dona, a former chief of Texas."))
        .noneMatch(c -> c.contains("holdsOffice"));
  }

  @Test
  void whoServesAPersonServesHisState() {
    assertThat(
            ReadClaims.of(
                "Chile's Allende praised Peru. His foreign minister, Luis Parra, agreed."))
        .contains("Luis Parra holdsOffice Chile");
  }
}
