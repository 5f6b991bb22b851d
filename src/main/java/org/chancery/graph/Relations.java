package org.chancery.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.ontology.Ch;

/** The relations of the vocabulary as a store describes them. */
final class Relations {
  private static final Node SYMMETRIC =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#SymmetricProperty");

  private Relations() {}

  /** By local name. */
  static Map<String, Relation> read(DatasetGraph data, Graphs graphs) {
    Node ontology = graphs.ontology();
    Map<String, Relation> relations = new HashMap<>();
    data.find(ontology, Node.ANY, Ch.group.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              Node node = quad.getSubject();
              String name = node.getLocalName();
              relations.put(
                  name,
                  new Relation(
                      name,
                      label(data, ontology, node).orElse(name),
                      quad.getObject().getLiteralLexicalForm(),
                      data.contains(ontology, node, Terms.TYPE, SYMMETRIC)));
            });
    return relations;
  }

  private static Optional<String> label(DatasetGraph data, Node graph, Node node) {
    var labels = data.find(graph, node, Terms.LABEL, Node.ANY);
    return labels.hasNext()
        ? Optional.of(labels.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }
}
