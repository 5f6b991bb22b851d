package org.chancery.reason;

import java.util.ArrayList;
import java.util.List;

/**
 * How a rule is tried when a new fact matches one of its patterns: the other patterns in the order
 * in which they are looked up, the most determined first. Terms are numbers: a thing's own, or
 * {@code -1 - index} of a variable.
 *
 * @param rule what is tried
 * @param order patterns, that of the new fact first
 * @param positions where each of them stands in the rule's body
 * @param guards for each pattern those that can be decided once it has matched
 * @param head what follows
 */
record Plan(Rule rule, int[][] order, int[] positions, List<List<Check>> guards, int[][] head) {

  /** A guard with numbers. */
  record Check(Guard.Kind kind, int[] terms) {}

  /** One plan for each pattern of the body. */
  static List<Plan> of(Rule rule, Dictionary dictionary) {
    List<Plan> plans = new ArrayList<>();
    for (int trigger = 0; trigger < rule.body().size(); trigger++) {
      plans.add(of(rule, trigger, dictionary));
    }
    return plans;
  }

  private static Plan of(Rule rule, int trigger, Dictionary dictionary) {
    int size = rule.body().size();
    int[][] body = encoded(rule.body(), dictionary);
    boolean[] bound = new boolean[rule.variables()];
    boolean[] used = new boolean[size];
    int[][] order = new int[size][];
    int[] positions = new int[size];
    List<Check> open = new ArrayList<>();
    for (Guard guard : rule.guards()) {
      open.add(new Check(guard.kind(), numbers(guard.arguments(), dictionary)));
    }
    List<List<Check>> guards = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      int next = k == 0 ? trigger : mostDetermined(body, used, bound);
      used[next] = true;
      positions[k] = next;
      order[k] = body[next];
      for (int term : body[next]) {
        if (term < 0) {
          bound[-1 - term] = true;
        }
      }
      boolean last = k == size - 1;
      List<Check> ready = open.stream().filter(each -> last || decidable(each, bound)).toList();
      open.removeAll(ready);
      guards.add(ready);
    }
    return new Plan(rule, order, positions, guards, encoded(rule.head(), dictionary));
  }

  /** What no premise may say needs the whole time of the match, so it is asked last. */
  private static boolean decidable(Check check, boolean[] bound) {
    if (check.kind() == Guard.Kind.NO_VALUE) {
      return false;
    }
    for (int term : check.terms()) {
      if (term < 0 && !bound[-1 - term]) {
        return false;
      }
    }
    return true;
  }

  private static int mostDetermined(int[][] body, boolean[] used, boolean[] bound) {
    int best = -1;
    int bestScore = -1;
    for (int i = 0; i < body.length; i++) {
      if (!used[i]) {
        // A pattern without a predicate is looked up last: there is no index for it.
        int score =
            8 * fixed(body[i][1], bound)
                + 4 * (fixed(body[i][0], bound) + fixed(body[i][2], bound))
                + (body[i][2] >= 0 ? 1 : 0);
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private static int fixed(int term, boolean[] bound) {
    return term >= 0 || bound[-1 - term] ? 1 : 0;
  }

  private static int[][] encoded(List<Rule.Pattern> patterns, Dictionary dictionary) {
    return patterns.stream()
        .map(pattern -> numbers(pattern.terms(), dictionary))
        .toArray(int[][]::new);
  }

  private static int[] numbers(List<Term> terms, Dictionary dictionary) {
    return terms.stream()
        .mapToInt(
            term ->
                term instanceof Term.Constant constant
                    ? dictionary.number(constant.node())
                    : -1 - ((Term.Variable) term).index())
        .toArray();
  }
}
