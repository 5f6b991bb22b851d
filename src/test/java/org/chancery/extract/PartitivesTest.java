package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

/** What is counted stands where its count stood; all else keeps its place. */
class PartitivesTest {
  private static final Sentence SOME =
      sentence(
          "Iran iran NNP 1 nsubj",
          "sent send VBD -1 root",
          "some some DT 1 dobj",
          "of of IN 2 prep",
          "drones drone NNS 3 pobj",
          "to to IN 2 prep",
          "Russia russia NNP 5 pobj");

  private static final Sentence OFFICE =
      sentence(
          "Parts part NNS 3 nsubj",
          "of of IN 0 prep",
          "Syria syria NNP 1 pobj",
          "fell fall VBD -1 root");

  @Test
  void putsWhatIsCountedInPlaceOfTheCount() {
    List<Token> tokens = Partitives.raise(SOME).tokens();

    assertThat(tokens.get(4)).extracting(Token::head, Token::relation).containsExactly(1, "dobj");
    assertThat(tokens.get(2).head()).isEqualTo(4);
    assertThat(tokens.get(5).head()).as("what hung on the count behind it").isEqualTo(4);
    assertThat(tokens).extracting(Token::span).isEqualTo(spans(SOME));
  }

  @Test
  void putsWhatIsDividedInPlaceOfItsFraction() {
    Sentence fractions =
        sentence(
            "Oman oman NNP 1 nsubj",
            "sells sell VBZ -1 root",
            "four four CD 3 nummod",
            "fifths fifth NNS 1 dobj",
            "of of IN 3 prep",
            "oil oil NN 4 pobj");

    List<Token> tokens = Partitives.raise(fractions).tokens();

    assertThat(tokens.get(5)).extracting(Token::head, Token::relation).containsExactly(1, "dobj");
  }

  @Test
  void leavesOtherNounsAsTheyAre() {
    assertThat(Partitives.raise(OFFICE)).isSameAs(OFFICE);
  }

  private static List<Span> spans(Sentence sentence) {
    return sentence.tokens().stream().map(Token::span).toList();
  }

  private static Sentence sentence(String... lines) {
    List<Token> tokens = new java.util.ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String[] cells = line.split(" ");
      int begin = text.length();
      text.append(cells[0]).append(' ');
      tokens.add(
          new Token(
              tokens.size(),
              cells[0],
              cells[1],
              cells[2],
              Integer.parseInt(cells[3]),
              cells[4],
              new Span(begin, begin + cells[0].length())));
    }
    return new Sentence(0, 0, new Span(0, text.length()), text.toString(), tokens);
  }
}
