package org.chancery.serve.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What can be said of a graph of which the store itself says nothing: where its content is. */
final class NamedGraph {
  private static final Node NAMED_GRAPH =
      NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#NamedGraph");

  private NamedGraph() {}

  /**
   * Nothing, when there is no such graph.
   *
   * @param server its address without a slash at the end; empty for addresses within it
   */
  static Set<Triple> describe(DatasetGraph data, Node graph, String server) {
    if (!data.containsGraph(graph)) {
      return Set.of();
    }
    String content =
        server
            + "/chancery/data?graph="
            + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8);
    return Set.of(
        Triple.create(graph, RDF.Nodes.type, NAMED_GRAPH),
        Triple.create(graph, VOID.dataDump.asNode(), NodeFactory.createURI(content)));
  }
}
