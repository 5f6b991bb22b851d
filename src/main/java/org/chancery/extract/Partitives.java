package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Turns words for some of a whole into modifiers of the whole: in "one of the buyers" and "a series
 * of tests" buyers and tests are meant. Numbers and sums are raised likewise by {@link
 * Reattachment}; "peace and stability" is made one thing.
 */
final class Partitives {
  private static final Set<String> COUNTS =
      Set.of(
          "number",
          "majority",
          "most",
          "many",
          "some",
          "several",
          "few",
          "couple",
          "handful",
          "lot",
          "all",
          "both",
          "each",
          "any",
          "none",
          "nothing",
          "one",
          "half",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "fifth",
          "fifths",
          "sixth",
          "eighth",
          "tenth",
          "tenths",
          "bulk",
          "rest",
          "much",
          "two",
          "three",
          "four",
          "amount",
          "quantity",
          "variety",
          "range",
          "array",
          "pair",
          "total",
          "series",
          "round",
          "wave",
          "string",
          "spate",
          "slew",
          "host",
          "flurry",
          "barrage",
          "succession",
          "salvo",
          "volley",
          "raft",
          "batch",
          "package",
          "stream",
          "kind",
          "type",
          "sort",
          "set",
          "possibility",
          "process");

  /** The arc to the second half of a standing pair, and to the "and" before it. */
  static final String PAIR = "pair";

  /** The arc from what is counted to its count. */
  static final String COUNT = "qmod";

  private static final Set<String> WITH_PEACE =
      Set.of("security", "stability", "prosperity", "tranquility", "tranquillity", "order");

  private Partitives() {}

  static Sentence raise(Sentence sentence) {
    List<Token> tokens = paired(sentence);
    for (Token token : sentence.tokens()) {
      if (count(token)) {
        List<Token> now = tokens == null ? sentence.tokens() : tokens;
        int preposition = preposition(now, token);
        int whole = preposition < 0 ? -1 : object(now, preposition);
        if (whole >= 0) {
          tokens = tokens == null ? new ArrayList<>(now) : tokens;
          swap(tokens, token.index(), preposition, whole);
        }
      }
    }
    return tokens == null
        ? sentence
        : new Sentence(
            sentence.index(), sentence.block(), sentence.span(), sentence.text(), tokens);
  }

  /** "Peace and stability" is one thing, not two. */
  private static List<Token> paired(Sentence sentence) {
    List<Token> tokens = null;
    for (Token token : sentence.tokens()) {
      if (token.relation().equals("conj")
          && WITH_PEACE.contains(token.lemma())
          && sentence.tokens().get(token.head()).lemma().equals("peace")
          && !listed(sentence, token)) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        tokens.set(token.index(), hung(token, token.head(), PAIR));
        for (Token mark : sentence.tokens()) {
          if (mark.head() == token.head()
              && mark.relation().equals("cc")
              && mark.index() < token.index()) {
            tokens.set(mark.index(), hung(mark, mark.head(), PAIR));
          }
        }
      }
    }
    return tokens;
  }

  /** "Peace, stability and growth" are three. */
  private static boolean listed(Sentence sentence, Token second) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.relation().equals("conj")
                    && t.index() != second.index()
                    && (t.head() == second.head() || t.head() == second.index()));
  }

  private static boolean count(Token token) {
    return COUNTS.contains(token.lemma());
  }

  /** The "of" after a count; "nothing in this treaty" counts likewise. */
  private static int preposition(List<Token> tokens, Token count) {
    boolean nothing = count.lemma().equals("nothing");
    for (Token token : tokens) {
      if (token.head() == count.index()
          && token.index() > count.index()
          && token.relation().equals("prep")
          && (token.lemma().equals("of") || nothing && token.lemma().equals("in"))) {
        return token.index();
      }
    }
    return -1;
  }

  private static int object(List<Token> tokens, int preposition) {
    for (Token token : tokens) {
      if (token.head() == preposition && token.relation().equals("pobj")) {
        return token.pos().startsWith("NN") || token.pos().equals("CD") ? token.index() : -1;
      }
    }
    return -1;
  }

  /** What is counted takes the count's place, and all that hung on the count behind it. */
  private static void swap(List<Token> tokens, int count, int preposition, int whole) {
    Token above = tokens.get(count);
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == count && token.index() > preposition) {
        tokens.set(token.index(), hung(token, whole, token.relation()));
      }
    }
    tokens.set(whole, hung(tokens.get(whole), above.head(), above.relation()));
    tokens.set(count, hung(above, whole, COUNT));
    tokens.set(preposition, hung(tokens.get(preposition), count, "case"));
  }

  private static Token hung(Token token, int head, String relation) {
    return new Token(
        token.index(), token.form(), token.lemma(), token.pos(), head, relation, token.span());
  }
}
