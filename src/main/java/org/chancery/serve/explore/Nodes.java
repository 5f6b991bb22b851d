package org.chancery.serve.explore;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The values of properties in one graph.
 *
 * @param graph its name, or {@link Node#ANY} for all
 */
record Nodes(DatasetGraph data, Node graph) {
  Optional<Node> value(Node node, String property) {
    return values(node, property).stream().findFirst();
  }

  Optional<String> text(Node node, String property) {
    return value(node, property)
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
  }

  /** In the order of their text. */
  List<Node> values(Node node, String property) {
    return distinct(data.find(graph, node, NodeFactory.createURI(property), Node.ANY), true);
  }

  /** What has the value. */
  List<Node> subjects(String property, Node value) {
    return distinct(data.find(graph, Node.ANY, NodeFactory.createURI(property), value), false);
  }

  /** What has the property. */
  List<Node> having(String property) {
    return subjects(property, Node.ANY);
  }

  private static List<Node> distinct(Iterator<Quad> quads, boolean objects) {
    return Iter.iter(quads)
        .map(quad -> objects ? quad.getObject() : quad.getSubject())
        .toList()
        .stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
