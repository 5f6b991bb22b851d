package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Joins names that semicolons divide to the first of them: "belongs to the United Nations (UN); the
 * World Bank; and the African Union". The parser loses the thread after a few.
 */
final class NameSeries {
  private static final String BETWEEN = ";";

  private final List<Token> tokens;

  private NameSeries(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(document, tokens -> new NameSeries(tokens).join());
  }

  private void join() {
    List<Integer> marks =
        tokens.stream().filter(t -> t.form().equals(BETWEEN)).map(Token::index).toList();
    if (marks.size() < 2) {
      return;
    }
    int first = before(marks.get(0));
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : tokens.size();
      heads.add(head(marks.get(i) + 1, end));
    }
    if (first < 0 || heads.contains(-1)) {
      return;
    }
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : tokens.size();
      gather(marks.get(i), end, heads.get(i), first);
    }
  }

  /** The name that the first part ends with, where something is done with it. */
  private int before(int mark) {
    int last = mark - 1;
    while (last > 0 && !bare(last)) {
      last--;
    }
    int top = last;
    while (tokens.get(top).head() > top && tokens.get(top).head() < mark) {
      top = tokens.get(top).head();
    }
    while (Spelled.as("conj|appos", tokens.get(top).relation()) && tokens.get(top).head() >= 0) {
      top = tokens.get(top).head();
    }
    boolean object = Spelled.as("pobj|dobj|attr", tokens.get(top).relation());
    return object && tokens.get(top).pos().startsWith("NN") ? top : -1;
  }

  /** A noun outside brackets. */
  private boolean bare(int token) {
    boolean bracketed =
        token > 0
            && token + 1 < tokens.size()
            && tokens.get(token - 1).form().equals("(")
            && tokens.get(token + 1).form().equals(")");
    return tokens.get(token).pos().startsWith("NN") && !bracketed;
  }

  /** The head of a part that is no more than a name; below 0 where it is more. */
  private int head(int from, int end) {
    int head = -1;
    boolean inside = false;
    boolean named = false;
    for (int i = from; i < end; i++) {
      String pos = tokens.get(i).pos();
      boolean opening = tokens.get(i).form().equals("(");
      if (!Spelled.as("NN.*|DT|CC|IN|JJ|HYPH|CD|-[LR]RB-|\\.|TO|POS", pos)) {
        return -1;
      }
      inside |= opening || pos.equals("IN");
      if (!inside && pos.startsWith("NN")) {
        head = i;
      }
      named |= pos.startsWith("NNP") || Character.isUpperCase(tokens.get(i).form().charAt(0));
    }
    return named ? head : -1;
  }

  private void gather(int mark, int end, int head, int first) {
    for (int i = mark; i < end; i++) {
      int above = tokens.get(i).head();
      boolean loose = above < mark || above >= end || i == mark;
      if (i == head) {
        ParseRepair.attach(tokens, i, first, "conj");
      } else if (i == mark || tokens.get(i).pos().equals("CC") && i == mark + 1) {
        ParseRepair.attach(tokens, i, first, i == mark ? "punct" : "cc");
      } else if (loose) {
        boolean noun = tokens.get(i).pos().startsWith("NN");
        ParseRepair.attach(tokens, i, head, noun ? "compound" : "punct");
      }
    }
  }
}
