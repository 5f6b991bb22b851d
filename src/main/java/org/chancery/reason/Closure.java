package org.chancery.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What an engine has found: premises and what follows from them. */
final class Closure {
  private final Dictionary dictionary;
  private final List<Fact> facts;
  private final Limits limits;

  Closure(Dictionary dictionary, List<Fact> facts, Limits limits) {
    this.dictionary = dictionary;
    this.facts = facts;
    this.limits = limits;
  }

  /** How many triples follow, counted once for each time, premises left out. */
  int size() {
    return (int) facts.stream().filter(fact -> fact.premise == null).count();
  }

  /** Conclusions about triples of a kind, by triple and time. */
  List<Conclusion> conclusions(Predicate<Triple> which) {
    List<Conclusion> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.premise == null) {
        Triple triple = dictionary.triple(fact);
        if (which.test(triple)) {
          conclusion(fact).ifPresent(found::add);
        }
      }
    }
    found.sort(ORDER);
    return found;
  }

  /** Nothing when all its proofs lead in a circle or are no better than shorter ones. */
  private Optional<Conclusion> conclusion(Fact fact) {
    ProofFinder finder = new ProofFinder(dictionary, limits.proofs());
    List<Proof.Step> proofs = finder.proofs(fact);
    return proofs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conclusion(
                dictionary.triple(fact),
                fact.validity,
                fact.confidence,
                proofs,
                fact.more || finder.more()));
  }

  static final Comparator<Triple> TRIPLES =
      Comparator.comparing((Triple triple) -> text(triple.getPredicate()))
          .thenComparing(triple -> text(triple.getSubject()))
          .thenComparing(triple -> text(triple.getObject()));

  static final Comparator<Conclusion> ORDER =
      Comparator.comparing(Conclusion::triple, TRIPLES).thenComparing(Conclusion::validity);

  private static String text(Node node) {
    return node.toString();
  }
}
