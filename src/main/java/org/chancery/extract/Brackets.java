package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Hangs what follows a bracket on what the bracket follows: in "the Convention on Asylum (CA), and
 * the Charter" and "Chad (its ally), Mali and Niger" the parse goes on from inside the bracket.
 */
final class Brackets {
  private final List<Token> tokens;

  private Brackets(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(
        document,
        tokens -> {
          Brackets repair = new Brackets(tokens);
          int open = -1;
          for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).form().equals("(")) {
              open = i;
            } else if (tokens.get(i).form().equals(")") && open > 0) {
              repair.close(open, i);
              open = -1;
            }
          }
        });
  }

  private void close(int open, int close) {
    int host = host(open, close);
    for (int i = close + 1; host >= 0 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() >= open && token.head() <= close) {
        hang(i, host);
      }
    }
  }

  /**
   * Of "the mandates of the mission (UNM) and of the police" the second "of" is of the mandates.
   */
  private void hang(int token, int host) {
    Token hung = tokens.get(token);
    boolean preposition = hung.pos().equals("IN") && hung.relation().equals("conj");
    int above = tokens.get(host).head();
    boolean same =
        preposition
            && above >= 0
            && tokens.get(above).lemma().equals(hung.lemma())
            && tokens.get(above).head() >= 0;
    ParseRepair.attach(
        tokens,
        token,
        same ? tokens.get(above).head() : host,
        preposition ? "prep" : hung.relation());
  }

  /** The noun that a bracket says more of; below 0 where it is none. */
  private int host(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      int head = tokens.get(i).head();
      if (head >= 0 && head < open && noun(head)) {
        return head;
      }
    }
    return noun(open - 1) ? open - 1 : -1;
  }

  private boolean noun(int token) {
    return tokens.get(token).pos().startsWith("NN");
  }
}
