package org.chancery.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** What follows, by triple and time. */
  List<Conclusion> conclusions() {
    ProofTable proofs = new ProofTable(dictionary, facts, limits.proofs());
    List<Conclusion> found = new ArrayList<>();
    for (Fact fact : facts) {
      List<Proof.Step> those = fact.premise == null ? proofs.of(fact) : List.of();
      if (!those.isEmpty()) {
        found.add(
            new Conclusion(
                dictionary.triple(fact),
                those.get(0).validity(),
                fact.confidence,
                those,
                proofs.cut(fact)));
      }
    }
    found.sort(ORDER);
    return found;
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
