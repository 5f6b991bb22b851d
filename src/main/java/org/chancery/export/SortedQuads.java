package org.chancery.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.StableNQuads;

/** A dataset's content in an order of its own, whatever the order it came in. */
final class SortedQuads {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple triple) -> triple.getSubject().toString())
          .thenComparing(triple -> triple.getPredicate().toString())
          .thenComparing(triple -> triple.getObject().toString());

  private SortedQuads() {}

  /** Graph by graph. */
  static Stream<Quad> of(DatasetGraph data) {
    return StableNQuads.graphs(data).stream()
        .flatMap(
            graph ->
                sorted(triples(data, graph)).stream().map(triple -> Quad.create(graph, triple)));
  }

  /** All graphs as one. */
  static List<Triple> union(DatasetGraph data) {
    return sorted(triples(data, Node.ANY));
  }

  private static Stream<Triple> triples(DatasetGraph data, Node graph) {
    return Iter.asStream(data.find(graph, Node.ANY, Node.ANY, Node.ANY)).map(Quad::asTriple);
  }

  private static List<Triple> sorted(Stream<Triple> triples) {
    return triples.distinct().sorted(ORDER).toList();
  }
}
