package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Puts the members of lists where they belong: the names after "including" on the group that they
 * are of ("countries with ties to Chad, including Mali"), a name between commas that the parse
 * takes for a second subject on the name before ("ties with the Kurds, the PYD, grew"), and the
 * last member after an aside on the others ("Chad, Mali and, most recently, Niger").
 */
final class Lists {
  private static final int STEPS = 6;

  private final WordClasses words;
  private final List<Token> tokens;

  private Lists(WordClasses words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(
        document, knowledge, (words, tokens) -> new Lists(words, tokens)::place);
  }

  private void place(int word) {
    if (word > 0) {
      including(word);
      subject(word);
      last(word);
    }
  }

  private void including(int word) {
    if (!tokens.get(word).form().equals("including") || !names(word)) {
      return;
    }
    int at = tokens.get(word).head();
    for (int steps = 0; steps < STEPS && at >= 0 && at < word; steps++) {
      if (group(at)) {
        ParseRepair.attach(tokens, word, at, "prep");
        return;
      }
      at = tokens.get(at).head();
    }
  }

  /** Whether several names stand after a word. */
  private boolean names(int word) {
    return tokens.stream()
        .filter(t -> t.head() == word && t.relation().equals("pobj") && name(t.index()))
        .anyMatch(t -> tokens.stream().anyMatch(o -> o.head() == t.index() && joined(o)));
  }

  private boolean joined(Token token) {
    return token.relation().equals("conj") && name(token.index());
  }

  private boolean group(int noun) {
    Token token = tokens.get(noun);
    return Spelled.as("NNP?S", token.pos())
        && (words.is(token.lemma(), "membernoun") || words.is(token.lemma(), "actornoun"));
  }

  private void subject(int name) {
    int comma = first(name) - 1;
    int verb = tokens.get(name).head();
    int next = name + 1;
    boolean aside =
        tokens.get(name).relation().equals("nsubj")
            && name(name)
            && verb > name
            && comma > 1
            && name(comma - 1)
            && tokens.get(comma).form().equals(",")
            && tokens.get(next).form().equals(",")
            && tokens.get(comma - 1).head() >= 0
            && tokens.get(comma - 1).relation().equals("pobj")
            && tokens.stream()
                .anyMatch(
                    t -> t.head() == verb && t.relation().equals("nsubj") && t.index() < comma - 1);
    if (aside) {
      ParseRepair.attach(tokens, name, comma - 1, "appos");
    }
  }

  /** The first word of a name with its article. */
  private int first(int name) {
    int first = name;
    while (first > 0 && tokens.get(first - 1).head() == name) {
      first--;
    }
    return first;
  }

  private void last(int name) {
    if (!name(name) || !tokens.get(name - 1).form().equals(",")) {
      return;
    }
    int comma = name - 2;
    while (comma > 0 && comma > name - 5 && tokens.get(comma).pos().startsWith("RB")) {
      comma--;
    }
    boolean aside =
        comma > 2
            && comma < name - 2
            && tokens.get(comma).form().equals(",")
            && tokens.get(comma - 1).form().equals("and")
            && name(comma - 2);
    if (aside && !tokens.get(name).relation().equals("conj")) {
      ParseRepair.attach(tokens, name, comma - 2, "conj");
      ParseRepair.attach(tokens, comma - 1, comma - 2, "cc");
    }
  }

  private boolean name(int token) {
    return tokens.get(token).pos().startsWith("NNP");
  }
}
