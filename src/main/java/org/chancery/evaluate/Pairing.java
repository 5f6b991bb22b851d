package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs gold claims with readings one to one, as many as possible (Kuhn's augmenting paths); among
 * equals a pair that agrees in relation, modality, source and time is tried first.
 */
final class Pairing {
  private final List<List<Integer>> choices = new ArrayList<>();
  private final Map<Integer, Integer> goldOfRead = new HashMap<>();

  private Pairing() {}

  /** Index of the reading by index of the gold claim. */
  static Map<Integer, Integer> of(
      List<Statement> gold, List<Statement> read, Agreement agreement, Strictness strictness) {
    Pairing pairing = new Pairing();
    for (Statement each : gold) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < read.size(); j++) {
        if (agreement.agree(each, read.get(j), strictness)) {
          row.add(j);
        }
      }
      row.sort(preference(each, read, agreement));
      pairing.choices.add(row);
    }
    for (int i = 0; i < gold.size(); i++) {
      pairing.place(i, new HashSet<>());
    }
    Map<Integer, Integer> readOfGold = new TreeMap<>();
    pairing.goldOfRead.forEach((j, i) -> readOfGold.put(i, j));
    return readOfGold;
  }

  private static Comparator<Integer> preference(
      Statement gold, List<Statement> read, Agreement agreement) {
    return Comparator.comparing((Integer j) -> !read.get(j).relation().equals(gold.relation()))
        .thenComparing(j -> !read.get(j).modality().equals(gold.modality()))
        .thenComparing(j -> !agreement.source(gold, read.get(j)))
        .thenComparing(j -> !read.get(j).time().equals(gold.time()));
  }

  private boolean place(int gold, Set<Integer> tried) {
    for (int j : choices.get(gold)) {
      if (tried.add(j) && (!goldOfRead.containsKey(j) || place(goldOfRead.get(j), tried))) {
        goldOfRead.put(j, gold);
        return true;
      }
    }
    return false;
  }
}
