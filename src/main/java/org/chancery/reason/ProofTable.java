package org.chancery.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The minimal proofs of all facts, up to a number for each. A proof is left out when another rests
 * on some of its premises only and is at least as sure; of those that rest on the same premises the
 * surest and then smallest is kept. That leaves out, too, whatever goes in a circle: it rests on
 * all that the proof within it does. (Minimal witnesses: Buneman, Khanna and Tan, Why and Where,
 * ICDT 2001.)
 *
 * <p>A fact's proofs are put together from those of the facts before it, and again whenever these
 * have changed, until nothing does.
 */
final class ProofTable {
  /** Combinations looked at for each application of a rule, as a multiple of proofs kept. */
  private static final int BREADTH = 3;

  private static final Comparator<Known> BEST =
      Comparator.comparingDouble((Known known) -> known.proof.confidence())
          .reversed()
          .thenComparingInt(known -> known.size)
          .thenComparing(known -> known.leaves, Arrays::compare);

  private final Dictionary dictionary;
  private final int limit;
  private final Map<Fact, List<Known>> known = new IdentityHashMap<>();
  private final Map<Fact, Integer> numbers = new IdentityHashMap<>();
  private final Set<Fact> cut = new LinkedHashSet<>();

  ProofTable(Dictionary dictionary, Collection<Fact> facts, int limit) {
    this.dictionary = dictionary;
    this.limit = limit;
    Map<Fact, List<Fact>> uses = new IdentityHashMap<>();
    Set<Fact> open = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact.premise != null) {
        numbers.put(fact, numbers.size());
        known.put(fact, List.of(leaf(fact)));
      } else {
        open.add(fact);
      }
      for (Fact.Application application : fact.applications) {
        for (Fact premise : application.premises()) {
          uses.computeIfAbsent(premise, key -> new ArrayList<>(2)).add(fact);
        }
      }
    }
    while (!open.isEmpty()) {
      Set<Fact> next = new LinkedHashSet<>();
      for (Fact fact : open) {
        if (update(fact)) {
          next.addAll(uses.getOrDefault(fact, List.of()));
        }
      }
      open = next;
    }
  }

  /** The proofs of a fact that follows, best first. */
  List<Proof.Step> of(Fact fact) {
    return known.getOrDefault(fact, List.of()).stream()
        .map(each -> (Proof.Step) each.proof)
        .toList();
  }

  /** Whether a fact had more. */
  boolean cut(Fact fact) {
    return fact.more || cut.contains(fact);
  }

  private Known leaf(Fact fact) {
    return new Known(new Proof.Leaf(fact.premise), new int[] {numbers.get(fact)}, 0);
  }

  private boolean update(Fact fact) {
    List<Known> all = new ArrayList<>();
    for (Fact.Application application : fact.applications) {
      for (List<Known> premises : combinations(application.premises())) {
        all.add(step(fact, application.rule(), premises));
      }
    }
    List<Known> kept = best(all, fact);
    List<Known> before = known.put(fact, kept);
    return before == null ? !kept.isEmpty() : !same(before, kept);
  }

  private Known step(Fact fact, Rule rule, List<Known> premises) {
    Validity validity = Validity.ALWAYS;
    double weakest = 1;
    int size = 1;
    int[] leaves = {};
    List<Proof> proofs = new ArrayList<>(premises.size());
    for (Known premise : premises) {
      validity = validity.intersect(premise.proof.validity());
      weakest = Math.min(weakest, premise.proof.confidence());
      size += premise.size;
      leaves = union(leaves, premise.leaves);
      proofs.add(premise.proof);
    }
    Proof proof =
        new Proof.Step(dictionary.triple(fact), validity, weakest * rule.weight(), rule, proofs);
    return new Known(proof, leaves, size);
  }

  /** One proof for each premise, in all ways up to a number, beginning with the best. */
  private List<List<Known>> combinations(Fact[] premises) {
    List<List<Known>> all = List.of(List.of());
    for (Fact premise : premises) {
      List<List<Known>> longer = new ArrayList<>();
      for (Known next : known.getOrDefault(premise, List.of())) {
        for (List<Known> begun : all) {
          if (longer.size() < BREADTH * limit) {
            List<Known> whole = new ArrayList<>(begun);
            whole.add(next);
            longer.add(whole);
          }
        }
      }
      all = longer;
    }
    return all;
  }

  private List<Known> best(List<Known> all, Fact fact) {
    if (all.size() < 2) {
      return all;
    }
    all.sort(BEST);
    List<Known> kept = new ArrayList<>();
    for (Known each : all) {
      // Sorted: whatever is kept already is at least as sure.
      if (kept.stream().noneMatch(better -> within(better.leaves, each.leaves))) {
        if (kept.size() == limit) {
          cut.add(fact);
          break;
        }
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean same(List<Known> some, List<Known> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!Arrays.equals(some.get(i).leaves, others.get(i).leaves)
          || some.get(i).proof.confidence() != others.get(i).proof.confidence()) {
        return false;
      }
    }
    return true;
  }

  /** Both are in ascending order. */
  private static boolean within(int[] few, int[] many) {
    int j = 0;
    for (int each : few) {
      while (j < many.length && many[j] < each) {
        j++;
      }
      if (j == many.length || many[j] != each) {
        return false;
      }
    }
    return true;
  }

  private static int[] union(int[] some, int[] others) {
    int[] all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  /**
   * A proof with the numbers of its premises in ascending order.
   *
   * @param size how many rules it applies
   */
  private record Known(Proof proof, int[] leaves, int size) {}
}
