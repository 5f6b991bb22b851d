package org.chancery.reason;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Graphs;

/**
 * Which conclusions a store keeps: those that rest on something a document says, those about two
 * things that documents name, and what these are concluded from. The alliances of the whole world
 * follow from the reference facts alone, and can be had at any time.
 */
final class Interest {
  private final Graphs graphs;
  private final DatasetGraph data;
  private final Map<Node, Boolean> named = new HashMap<>();

  Interest(Graphs graphs, DatasetGraph data) {
    this.graphs = graphs;
    this.data = data;
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
    return named(triple.getSubject()) && named(triple.getObject())
        || conclusion.proofs().stream()
            .flatMap(proof -> proof.leaves().stream())
            .anyMatch(
                leaf ->
                    leaf.origin() instanceof Origin.Accepted);
  }

  private boolean named(Node thing) {
    return named.computeIfAbsent(
        thing,
        each -> {
          boolean[] found = new boolean[1];
          data.find(Node.ANY, each, Names.LABEL, Node.ANY)
              .forEachRemaining((Quad quad) -> found[0] |= graphs.isDocument(quad.getGraph()));
          return found[0];
        });
  }
}
