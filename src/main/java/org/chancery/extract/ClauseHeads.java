package org.chancery.extract;

import java.util.List;
import java.util.function.IntConsumer;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Mends the clauses of resolutions: in "4. Requests the Secretary-General to report" neither the
 * number nor whom the verb turns to is its subject.
 */
final class ClauseHeads {
  private ClauseHeads() {}

  static ParsedDocument repaired(ParsedDocument document, Knowledge knowledge) {
    return ParseRepair.eachWord(document, knowledge, ClauseHeads::rule);
  }

  private static IntConsumer rule(WordClasses words, List<Token> tokens) {
    return i -> {
      if (begins(tokens, i) && words.is(tokens.get(i).lemma(), "resolve")) {
        for (Token token : List.copyOf(tokens)) {
          if (token.head() == i && token.relation().equals("nsubj")) {
            boolean after = token.index() > i;
            if (after || Character.isDigit(token.form().charAt(0))) {
              ParseRepair.attach(tokens, token.index(), i, after ? "dobj" : "nummod");
            }
          }
        }
      }
    };
  }

  /** Whether a word is a capitalized verb with which a clause begins. */
  static boolean begins(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return token.pos().equals("VBZ")
        && Character.isUpperCase(token.form().charAt(0))
        && (index == 0 || !Character.isLetter(tokens.get(index - 1).form().charAt(0)));
  }
}
