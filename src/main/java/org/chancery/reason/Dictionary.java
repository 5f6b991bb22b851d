package org.chancery.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Numbers for things, so that the engine compares numbers. */
final class Dictionary {
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  int number(Node node) {
    Integer known = numbers.get(node);
    if (known == null) {
      known = nodes.size();
      numbers.put(node, known);
      nodes.add(node);
    }
    return known;
  }

  Node node(int number) {
    return nodes.get(number);
  }

  /** The thing's number; -1 when it has none. */
  int find(Node node) {
    return numbers.getOrDefault(node, -1);
  }

  Triple triple(Fact fact) {
    return Triple.create(node(fact.subject), node(fact.predicate), node(fact.object));
  }
}
