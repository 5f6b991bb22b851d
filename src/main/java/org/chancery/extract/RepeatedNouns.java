package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Joins a noun that comes again with its article to where it stood first: in "is a member of the
 * body known as the League, a member of the Union" the second is no other word for the League.
 */
final class RepeatedNouns {
  private static final int STEPS = 8;

  private RepeatedNouns() {}

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(
        document,
        tokens -> {
          for (int i = 1; i < tokens.size(); i++) {
            join(tokens, i);
          }
        });
  }

  private static void join(List<Token> tokens, int noun) {
    Token token = tokens.get(noun);
    if (!token.relation().equals("appos")
        || !Spelled.as("NNS?", token.pos())
        || !article(tokens, noun)) {
      return;
    }
    int above = token.head();
    for (int steps = 0; steps < STEPS && above >= 0 && above < noun; steps++) {
      boolean same = tokens.get(above).lemma().equals(token.lemma());
      if (same && article(tokens, above)) {
        ParseRepair.attach(tokens, noun, above, "conj");
        return;
      }
      above = tokens.get(above).head();
    }
  }

  private static boolean article(List<Token> tokens, int noun) {
    return tokens.stream().anyMatch(t -> t.head() == noun && Spelled.as("a|an", t.lemma()));
  }
}
