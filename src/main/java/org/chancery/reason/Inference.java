package org.chancery.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Draws the conclusions twice and puts them together: once without the claims that bear no time,
 * once without the facts that have ended. A text that says nothing of the time speaks of its own,
 * so that a threat of today entangles nobody by a treaty of long ago.
 *
 * @param snapshot whether all premises hold on one day, which then is the only time
 */
record Inference(
    Collection<Rule> rules, Limits limits, BiPredicate<Node, Node> isA, boolean snapshot) {

  List<Conclusion> conclude(List<Premise> premises) {
    Map<Object, Conclusion> all = new HashMap<>();
    for (Predicate<Premise> some : List.<Predicate<Premise>>of(this::dated, this::lasting)) {
      new Engine(rules, limits, isA)
          .run(premises.stream().filter(some).toList(), snapshot)
          .conclusions()
          .forEach(each -> all.merge(key(each), each, this::merged));
    }
    return gathered(all.values().stream().sorted(Closure.ORDER).toList());
  }

  /** A conclusion takes up those of its triple that hold for less and are no surer. */
  private List<Conclusion> gathered(List<Conclusion> all) {
    Map<Triple, List<Conclusion>> byTriple = new LinkedHashMap<>();
    for (Conclusion each : all) {
      List<Conclusion> same = byTriple.computeIfAbsent(each.triple(), key -> new ArrayList<>());
      Conclusion whole = each;
      for (Conclusion other : List.copyOf(same)) {
        if (takesUp(other, whole)) {
          same.remove(other);
          whole = merged(other, whole);
        } else if (takesUp(whole, other)) {
          same.remove(other);
          whole = merged(whole, other);
        }
      }
      same.add(whole);
    }
    return byTriple.values().stream().flatMap(List::stream).sorted(Closure.ORDER).toList();
  }

  private static boolean takesUp(Conclusion wide, Conclusion narrow) {
    return wide.validity().covers(narrow.validity()) && wide.confidence() >= narrow.confidence();
  }

  /** What two lists of conclusions have in common is told by this. */
  Object key(Conclusion conclusion) {
    return snapshot ? conclusion.triple() : List.of(conclusion.triple(), conclusion.validity());
  }

  private boolean dated(Premise premise) {
    return !(premise.origin() instanceof Origin.Accepted)
        || !premise.validity().equals(Validity.ALWAYS);
  }

  private boolean lasting(Premise premise) {
    return !(premise.origin() instanceof Origin.Reference)
        || premise.validity().end().equals(LocalDate.MAX);
  }

  private Conclusion merged(Conclusion one, Conclusion other) {
    Map<Set<Premise>, Proof.Step> proofs = new LinkedHashMap<>();
    Stream.of(one, other)
        .flatMap(each -> each.proofs().stream())
        .sorted(Comparator.comparingDouble(Proof::confidence).reversed())
        .forEach(proof -> proofs.putIfAbsent(proof.leaves(), proof));
    List<Proof.Step> best = proofs.values().stream().limit(limits.proofs()).toList();
    boolean more = one.more() || other.more() || best.size() < proofs.size();
    return new Conclusion(one.triple(), one.validity(), best.get(0).confidence(), best, more);
  }
}
