package org.chancery.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.Token;

/**
 * Puts what is counted or paid for above its count or sum: aid is given in "billions of dollars in
 * aid" and rifles in "a million dollars worth of rifles".
 */
final class Amounts {
  private static final Set<String> LINKS = Set.of("of", "in", "worth");
  private static final Set<String> BOUGHT = Set.of("money", "arms", "milaid");
  private static final int FAR = 8;

  private final Reattachment tree;
  private final QuantityWords words;
  private final WordClasses classes;
  private final List<Token> tokens;

  Amounts(Reattachment tree, Knowledge knowledge, List<Token> tokens) {
    this.tree = tree;
    this.words = knowledge.quantities();
    this.classes = knowledge.words();
    this.tokens = tokens;
  }

  /** Raises what a count, sum or measure is of. */
  void raise(int count) {
    if (!counts(count) || tokens.get(count).head() < 0) {
      return;
    }
    for (int link : links(count)) {
      int noun = link > count && LINKS.contains(tree.lower(link)) ? object(link) : -1;
      boolean sum = sum(count) || many(count) && bought(noun);
      boolean of = tree.lower(noun < 0 ? count : link).equals("of") && !sum;
      if (noun < 0 || !(of || sum) || !tree.noun(noun) || noun - count > FAR) {
        continue;
      }
      Token above = tokens.get(count);
      tree.attach(noun, above.head(), above.relation());
      tree.attach(count, noun, "qmod");
      for (int child : tree.children(count)) {
        if (child > noun) {
          tree.attach(child, noun, tokens.get(child).relation());
        }
      }
      return;
    }
  }

  private boolean counts(int token) {
    boolean unit =
        words.is(tokens.get(token).lemma(), "unit") || words.is(tree.lower(token), "magnitude");
    return words.is(tree.lower(token), "plenty")
        || many(token)
        || sum(token)
        || unit
            && tree.children(token).stream()
                .anyMatch(c -> c < token && (tree.numeral(c) || tree.lower(c).equals("a")));
  }

  /** A sum of money. */
  private boolean sum(int token) {
    return tree.numeral(token) && before(token).anyMatch(c -> words.is(tree.lower(c), "money"))
        || words.is(tokens.get(token).lemma(), "money")
            && before(token).anyMatch(c -> tree.numeral(c) || many(c));
  }

  private Stream<Integer> before(int token) {
    return tree.children(token).stream().filter(c -> c < token);
  }

  /** "Millions" without a number. */
  private boolean many(int token) {
    return tokens.get(token).pos().equals("NNS")
        && words.is(tokens.get(token).lemma(), "magnitude");
  }

  /** What sums are given or paid for: "a billion in weapons", not "a billion in March". */
  private boolean bought(int noun) {
    return noun >= 0 && BOUGHT.stream().anyMatch(c -> classes.is(tokens.get(noun).lemma(), c));
  }

  /** The words that may say of what a count is; "in" also where the parse gave it to the verb. */
  private List<Integer> links(int count) {
    List<Integer> links = tree.children(count);
    int next = count + 1;
    boolean astray =
        next < tokens.size()
            && tree.lower(next).equals("in")
            && !links.contains(next)
            && (sum(count) || many(count))
            && bought(object(next));
    if (astray) {
      tree.attach(next, count, "prep");
      links.add(next);
    }
    return links;
  }

  /** What a preposition is of; of "worth" what its "of" is. */
  private int object(int link) {
    int own = tree.object(link);
    return own >= 0 || !tree.lower(link).equals("worth")
        ? own
        : tree.children(link).stream()
            .filter(c -> tree.lower(c).equals("of"))
            .map(tree::object)
            .findFirst()
            .orElse(-1);
  }
}
