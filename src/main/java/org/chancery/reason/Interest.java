package org.chancery.reason;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which conclusions a store keeps: see {@link Reasoner#refresh}. */
final class Interest {
  private final Set<Node> named = new HashSet<>();

  Interest(Collection<Premise> premises) {
    for (Premise premise : premises) {
      if (premise.origin() instanceof Origin.Accepted) {
        named.add(premise.triple().getSubject());
        named.add(premise.triple().getObject());
      }
    }
  }

  List<Conclusion> keep(Collection<Conclusion> all) {
    return all.stream().filter(this::interesting).toList();
  }

  private boolean interesting(Conclusion conclusion) {
    Triple triple = conclusion.triple();
    return named.contains(triple.getSubject()) && named.contains(triple.getObject())
        || conclusion.proofs().stream()
            .flatMap(proof -> proof.leaves().stream())
            .anyMatch(leaf -> leaf.origin() instanceof Origin.Accepted);
  }
}
