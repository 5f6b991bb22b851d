package org.chancery.reason;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    Map<List<Object>, Conclusion> byContent = new HashMap<>();
    all.forEach(each -> byContent.put(List.of(each.triple(), each.validity()), each));
    Set<Conclusion> kept = new LinkedHashSet<>();
    Deque<Conclusion> open = new ArrayDeque<>();
    all.stream().filter(this::interesting).forEach(open::add);
    while (!open.isEmpty()) {
      Conclusion next = open.remove();
      if (kept.add(next)) {
        for (Proof.Step proof : next.proofs()) {
          for (Proof premise : proof.premises()) {
            Conclusion behind = byContent.get(List.of(premise.triple(), premise.validity()));
            if (premise instanceof Proof.Step && behind != null) {
              open.add(behind);
            }
          }
        }
      }
    }
    return List.copyOf(kept);
  }

  private boolean interesting(Conclusion conclusion) {
    Triple triple = conclusion.triple();
    return named.contains(triple.getSubject()) && named.contains(triple.getObject())
        || conclusion.proofs().stream()
            .flatMap(proof -> proof.leaves().stream())
            .anyMatch(leaf -> leaf.origin() instanceof Origin.Accepted);
  }
}
