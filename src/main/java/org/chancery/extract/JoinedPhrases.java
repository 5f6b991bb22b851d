package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Hangs a second preposition on what the first hangs on: in "fired at bases in Chad and at Niger"
 * the parse makes "at Niger" a part of "at bases", and so of what the bases are called. And hangs
 * "with" on the verb where it tells by what deed: "ruined its name with an attack".
 */
final class JoinedPhrases {
  private final WordClasses words;
  private final List<Token> tokens;

  private JoinedPhrases(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new JoinedPhrases(words, tokens)::hang);
  }

  private void hang(int word) {
    joined(word);
    deed(word);
  }

  private void joined(int preposition) {
    Token token = tokens.get(preposition);
    int first = token.head();
    while (first >= 0 && !tokens.get(first).lemma().equals(token.lemma())) {
      first = tokens.get(first).head();
    }
    boolean joined =
        token.relation().equals("conj")
            && first >= 0
            && first < preposition
            && preposition(token)
            && tokens.get(first).relation().equals("prep")
            && tokens.get(first).head() >= 0;
    if (joined) {
      ParseRepair.attach(tokens, preposition, tokens.get(first).head(), "prep");
    }
  }

  private void deed(int with) {
    Token token = tokens.get(with);
    int noun = token.head();
    if (!token.lemma().equals("with") || noun < 0 || noun > with) {
      return;
    }
    Token thing = tokens.get(noun);
    int verb = thing.head();
    boolean instrument =
        thing.relation().equals("dobj")
            && verb >= 0
            && tokens.get(verb).pos().startsWith("VB")
            && !Spelled.as("have|be|face", tokens.get(verb).lemma())
            && !words.is(tokens.get(verb).lemma(), "light")
            && !words.is(thing.lemma(), "between")
            && !words.is(thing.lemma(), "act")
            && !words.is(thing.lemma(), "instrument");
    if (instrument && tokens.stream().anyMatch(t -> deedOf(t, with))) {
      ParseRepair.attach(tokens, with, verb, "prep");
    }
  }

  private boolean deedOf(Token token, int preposition) {
    return token.head() == preposition
        && token.relation().equals("pobj")
        && words.is(token.lemma(), "act");
  }

  private static boolean preposition(Token token) {
    return Spelled.as("IN|TO", token.pos());
  }
}
