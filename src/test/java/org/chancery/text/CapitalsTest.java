package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in capitals within prose: how they are shown to the parser, and what they are called. */
class CapitalsTest {
  @ParameterizedTest
  @CsvSource({
    "The NORTH SEA COMPACT is a pact that few have read,The North Sea Compact is",
    "The LEAGUE OF THE REEFS is a club that few have joined,The League of the Reefs is",
    "The FIJI–SAMOA ACCORD is a pact that few have read,The Fiji-Samoa Accord is",
  })
  void aNameInCapitalsIsSpelledLikeOthers(String sentence, String begin) {
    assertThat(ParserText.of(sentence, new Span(0, sentence.length())).text()).startsWith(begin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The NATO OPEC office is a place that few have seen",
        "COPRA GROWERS MEET",
        "IN WITNESS WHEREOF the undersigned have put their names to this",
      })
  void abbreviationsTitlesAndFormulasStay(String sentence) {
    assertThat(ParserText.of(sentence, new Span(0, sentence.length())).text()).isEqualTo(sentence);
  }

  @Test
  void aLongRowOfLinksIsLookedAtOnce() {
    String sentence = "a row that goes on " + "AND ".repeat(20_000) + "AND1";
    assertThat(ParserText.of(sentence, new Span(0, sentence.length())).text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"NORTH SEA COMPACT,North Sea Compact", "UN Charter,UN Charter", "NATO,NATO"})
  void labelsHaveCapitalsOnlyWhereWordsBegin(String name, String label) {
    assertThat(Capitals.lowered(name)).isEqualTo(label);
  }
}
