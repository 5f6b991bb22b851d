package org.chancery.extract;

import java.util.List;
import org.chancery.text.ParsedDocument;
import org.chancery.text.Token;

/**
 * Joins members of lists that the parse leaves loose: the last of several doers that it takes for a
 * second subject ("Chad, Mali, and most coastal states agreed"), and plain things between commas
 * that it takes for other names of the thing before ("promotes trade, open borders and schools").
 * Another name has an article or a capital; a plain noun without either is the next of a list.
 */
final class LooseMembers {
  private static final String ARTICLES = "DT|PRP\\$|WDT|CD";

  private final List<Token> tokens;

  private LooseMembers(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ParsedDocument repaired(ParsedDocument document) {
    return ParseRepair.each(
        document,
        tokens -> {
          LooseMembers repair = new LooseMembers(tokens);
          for (int i = tokens.size() - 1; i > 0; i--) {
            repair.subject(i);
          }
          for (int i = 1; i < tokens.size(); i++) {
            repair.listed(i);
          }
        });
  }

  /** A second subject after "and" is the last of those before it. */
  private void subject(int last) {
    Token token = tokens.get(last);
    int verb = token.head();
    if (!Spelled.as("nsubj|nsubjpass", token.relation()) || verb < last || !noun(last)) {
      return;
    }
    int and = first(last) - 1;
    if (and < 1 || !Spelled.as("and|or", tokens.get(and).form())) {
      return;
    }
    int former = before(and, verb, token.relation());
    if (former >= 0 && noun(former) && nominal(former, and)) {
      ParseRepair.attach(tokens, last, former, "conj");
      ParseRepair.attach(tokens, and, former, "cc");
    }
  }

  /** The nearest other subject of a verb before a word; -1 for none. */
  private int before(int word, int verb, String relation) {
    for (int i = word - 1; i >= 0; i--) {
      if (tokens.get(i).head() == verb && tokens.get(i).relation().equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** "Trade, open borders and schools": the borders. */
  private void listed(int word) {
    Token token = tokens.get(word);
    int head = token.head();
    if (!token.relation().equals("appos") || head < 0 || head >= word) {
      return;
    }
    int first = first(word);
    boolean plain =
        Spelled.as("NNS?", token.pos())
            && Spelled.as("NNS?", tokens.get(head).pos())
            && first > 0
            && tokens.get(first - 1).form().equals(",")
            && !tokens.get(Math.max(0, first - 2)).form().equals("namely")
            && !Spelled.as(ARTICLES, tokens.get(first).pos())
            && tokens.stream().noneMatch(t -> t.index() < word && under(t, head, "det"));
    if (plain && nominal(head, first) && goesOn(word, head)) {
      ParseRepair.attach(tokens, word, head, "conj");
    }
  }

  /** Whether "and" and another thing follow. */
  private boolean goesOn(int word, int head) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.index() > word
                    && (under(t, word, "conj") || under(t, head, "conj"))
                    && noun(t.index())
                    && nominal(word, t.index()));
  }

  private static boolean under(Token token, int head, String relation) {
    return token.head() == head && token.relation().equals(relation);
  }

  /** Whether no verb stands between two words. */
  private boolean nominal(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Spelled.as("VB[DPZ]?|MD|WP|WDT|WRB", tokens.get(i).pos())) {
        return false;
      }
    }
    return true;
  }

  private boolean noun(int token) {
    return tokens.get(token).pos().startsWith("NN");
  }

  /** The first of the words right before a noun that belong to it. */
  private int first(int noun) {
    int first = noun;
    while (first > 0 && below(first - 1, noun)) {
      first--;
    }
    return first;
  }

  private boolean below(int word, int noun) {
    int i = word;
    while (i >= 0 && i != noun) {
      i = tokens.get(i).head();
    }
    return i == noun;
  }
}
