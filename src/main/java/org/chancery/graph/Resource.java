package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.ontology.Ch;

/** A node as one graph describes it. */
record Resource(DatasetGraph data, Node graph, Node node) {
  Resource of(Node other) {
    return new Resource(data, graph, other);
  }

  /** The values of a property, in the order of their text. */
  List<Node> all(Node property) {
    return Iter.iter(data.find(graph, node, property, Node.ANY))
        .map(Quad::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> maybe(Node property) {
    return all(property).stream().findFirst();
  }

  Resource one(Node property) {
    return of(
        maybe(property)
            .orElseThrow(() -> new IllegalStateException("no " + property + " of " + node)));
  }

  String text(Node property) {
    return one(property).node().getLiteralLexicalForm();
  }

  int number(Node property) {
    return Integer.parseInt(text(property));
  }

  double decimal(Node property) {
    return Double.parseDouble(text(property));
  }

  /** The reverse of {@link ClaimTriples}' several values with a list beside them. */
  List<Node> several(String property) {
    Optional<Node> list = maybe(Ch.relation(property + "List").asNode());
    if (list.isEmpty()) {
      return all(Ch.relation(property).asNode());
    }
    List<Node> members = new ArrayList<>();
    for (Node cell = list.get(); !cell.equals(Terms.NIL); cell = of(cell).one(Terms.REST).node()) {
      members.add(of(cell).one(Terms.FIRST).node());
    }
    return members;
  }
}
