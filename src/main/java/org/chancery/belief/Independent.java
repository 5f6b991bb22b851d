package org.chancery.belief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses among claims those that count: pairwise independent ones that together weigh most. A
 * claim more can only make the choice richer, so that evidence never speaks against its own side.
 *
 * <p>That is a maximum weight independent set, weights being log (1 / (1 − confidence)). A claim
 * whose rivals are all rivals of one another is settled by handing its weight over to them (Lamm et
 * al., Exactly solving the maximum weight independent set problem on large real-world graphs, 2019,
 * reduction 4.1), which settles copies of copies, quotations and whole families of documents; what
 * remains is tried both ways.
 */
final class Independent {
  /** Trials after which the heavier way is taken untried; no corpus of prose comes near. */
  private static final int TRIALS = 5_000;

  private final List<Voice> voices;
  private final List<Set<Integer>> rivals = new ArrayList<>();
  private int trials;

  private Independent(List<Voice> voices) {
    this.voices = voices;
    for (int i = 0; i < voices.size(); i++) {
      rivals.add(new TreeSet<>());
      for (int j = 0; j < i; j++) {
        if (!voices.get(i).independentOf(voices.get(j))) {
          rivals.get(i).add(j);
          rivals.get(j).add(i);
        }
      }
    }
  }

  /** Whatever the order of the claims given, the same are chosen, in one order. */
  static List<Voice> of(List<Voice> voices) {
    // Of claims that are tied to the same others only the strongest can be chosen.
    Map<Set<String>, Voice> strongest = new HashMap<>();
    voices.stream()
        .sorted(strongestFirst())
        .forEach(voice -> strongest.putIfAbsent(voice.lineages(), voice));
    Independent choice =
        new Independent(strongest.values().stream().sorted(strongestFirst()).toList());
    Map<Integer, Double> weights = new TreeMap<>();
    for (int i = 0; i < choice.voices.size(); i++) {
      // Where one is certain, the others no longer matter; the bound keeps sums finite.
      weights.put(i, -Math.log1p(-Math.min(choice.voices.get(i).confidence(), 1 - 1e-12)));
    }
    return choice.solve(weights).stream().sorted().map(choice.voices::get).toList();
  }

  private static Comparator<Voice> strongestFirst() {
    return Comparator.comparingDouble(Voice::confidence)
        .reversed()
        .thenComparing(voice -> voice.claim().getURI());
  }

  private Set<Integer> solve(Map<Integer, Double> weights) {
    for (int each : weights.keySet()) {
      Set<Integer> against = against(each, weights);
      if (agree(against)) {
        return settled(each, against, weights);
      }
    }
    return weights.isEmpty() ? new TreeSet<>() : tried(weights);
  }

  private Set<Integer> against(int claim, Map<Integer, Double> weights) {
    Set<Integer> against = new TreeSet<>(rivals.get(claim));
    against.retainAll(weights.keySet());
    return against;
  }

  private boolean agree(Set<Integer> claims) {
    return claims.stream()
        .allMatch(
            one ->
                claims.stream().allMatch(two -> one.equals(two) || rivals.get(one).contains(two)));
  }

  private Set<Integer> settled(int claim, Set<Integer> against, Map<Integer, Double> weights) {
    double weight = weights.get(claim);
    Map<Integer, Double> rest = new TreeMap<>(weights);
    rest.remove(claim);
    against.forEach(each -> rest.merge(each, -weight, Double::sum));
    rest.values().removeIf(left -> left <= 0);
    Set<Integer> chosen = solve(rest);
    if (against.stream().noneMatch(chosen::contains)) {
      chosen.add(claim);
    }
    return chosen;
  }

  private Set<Integer> tried(Map<Integer, Double> weights) {
    int most =
        weights.keySet().stream()
            .max(
                Comparator.comparingInt((Integer each) -> against(each, weights).size())
                    .thenComparing(weights::get)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    Map<Integer, Double> without = new TreeMap<>(weights);
    without.remove(most);
    Map<Integer, Double> with = new TreeMap<>(without);
    with.keySet().removeAll(rivals.get(most));
    Set<Integer> chosen = solve(with);
    chosen.add(most);
    if (trials++ < TRIALS) {
      Set<Integer> other = solve(without);
      return sum(other, weights) > sum(chosen, weights) ? other : chosen;
    }
    return chosen;
  }

  private static double sum(Set<Integer> claims, Map<Integer, Double> weights) {
    return claims.stream().mapToDouble(weights::get).sum();
  }
}
