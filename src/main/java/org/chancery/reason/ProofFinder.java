package org.chancery.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The minimal proofs of one fact, as trees. A tree that needs what it proves is left out; so is one
 * that rests on all premises of another and is no surer. Of those that rest on the same premises
 * the smallest is kept.
 */
final class ProofFinder {
  /** Trees looked at for each fact within a proof, as a multiple of those kept. */
  private static final int BREADTH = 3;

  private static final Comparator<Proof> BEST =
      Comparator.comparingDouble(Proof::confidence)
          .reversed()
          .thenComparingInt(ProofFinder::size)
          .thenComparing(
              proof -> proof.leaves().stream().map(ProofFinder::text).toList().toString());

  private final Dictionary dictionary;
  private final int limit;
  private final Set<Fact> path = new HashSet<>();
  private boolean more;

  ProofFinder(Dictionary dictionary, int limit) {
    this.dictionary = dictionary;
    this.limit = limit;
  }

  List<Proof.Step> proofs(Fact fact) {
    return trees(fact, limit).stream().map(Proof.Step.class::cast).toList();
  }

  /** Whether some were left out for their number. */
  boolean more() {
    return more;
  }

  private List<Proof> trees(Fact fact, int number) {
    if (fact.premise != null) {
      return List.of(new Proof.Leaf(fact.premise));
    }
    if (!path.add(fact)) {
      return List.of();
    }
    List<Proof> all = new ArrayList<>();
    for (Fact.Application application : fact.applications) {
      for (List<Proof> premises : combinations(application.premises(), 0)) {
        double weakest = premises.stream().mapToDouble(Proof::confidence).min().orElseThrow();
        all.add(
            new Proof.Step(
                dictionary.triple(fact),
                fact.validity,
                weakest * application.rule().weight(),
                application.rule(),
                premises));
      }
    }
    path.remove(fact);
    return best(all, number);
  }

  /** One proof for each premise, in all ways up to a number. */
  private List<List<Proof>> combinations(Fact[] premises, int from) {
    if (from == premises.length) {
      return List.of(List.of());
    }
    List<Proof> firsts = trees(premises[from], limit);
    if (firsts.isEmpty()) {
      return List.of();
    }
    List<List<Proof>> all = new ArrayList<>();
    for (List<Proof> rest : combinations(premises, from + 1)) {
      for (Proof first : firsts) {
        if (all.size() >= BREADTH * limit) {
          more = true;
          return all;
        }
        List<Proof> whole = new ArrayList<>();
        whole.add(first);
        whole.addAll(rest);
        all.add(whole);
      }
    }
    return all;
  }

  private List<Proof> best(List<Proof> all, int number) {
    all.sort(BEST);
    List<Proof> kept = new ArrayList<>();
    for (Proof proof : all) {
      Set<Premise> leaves = proof.leaves();
      // Sorted: whatever is kept already is at least as sure.
      if (kept.stream().noneMatch(better -> leaves.containsAll(better.leaves()))) {
        if (kept.size() == number) {
          more = true;
          break;
        }
        kept.add(proof);
      }
    }
    return kept;
  }

  private static int size(Proof proof) {
    return proof instanceof Proof.Step step
        ? 1 + step.premises().stream().mapToInt(ProofFinder::size).sum()
        : 0;
  }

  private static String text(Premise premise) {
    return premise.triple() + " " + premise.validity().edtf();
  }
}
