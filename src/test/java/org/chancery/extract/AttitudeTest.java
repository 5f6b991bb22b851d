package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is for or against, where a gerund, an infinitive or a participle says it. */
class AttitudeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway favors lifting the embargo.| Norway advocates lifting the embargo",
        "Norway opposes lifting the embargo.| Norway opposes lifting the embargo",
        "Norway denied breaking the embargo.| Norway rejects breaking the embargo",
        "Norway is against lifting the embargo.| Norway opposes lifting the embargo",
        "Chile called for new efforts to promote trade.| Chile advocates trade",
        "Kenya remains committed to multilateralism.| Kenya supports multilateralism",
        "Qatar helped Jordan fight the drought.| Qatar supports Jordan",
        "Kenya said that Chad needs to free the pilots.| Kenya urges Chad"
      })
  void theAttitudeIsRead(String text, String claim) {
    assertThat(ReadClaims.of(text)).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile called for new efforts to promote trade.| Chile supports trade",
        "Qatar helped Jordan fight the drought.| Qatar enables Jordan"
      })
  void itIsReadOnce(String text, String misread) {
    assertThat(ReadClaims.of(text)).doesNotContain(misread);
  }
}
