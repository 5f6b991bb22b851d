package org.chancery.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * RDF 1.2 N-Quads, graph by graph and within each line by line in order: the same data gives the
 * same bytes, and two stores can be compared with {@code diff}. Holds one graph in memory at a
 * time.
 */
public final class StableNQuads {
  private StableNQuads() {}

  /** Writes a dataset's named graphs. Call inside a transaction; the stream stays open. */
  public static void write(DatasetGraph data, OutputStream out) {
    try {
      BufferedWriter writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      for (Node graph : graphs(data)) {
        for (String line : lines(data, graph)) {
          writer.write(line);
        }
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write N-Quads: " + e.getMessage(), e);
    }
  }

  /** The names of a dataset's graphs in their order. */
  public static List<Node> graphs(DatasetGraph data) {
    return Iter.toList(data.listGraphNodes()).stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static List<String> lines(DatasetGraph data, Node graph) {
    return Iter.iter(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .map(StableNQuads::line)
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String line(Quad quad) {
    return NodeFmtLib.strNT(quad.getSubject())
        + " "
        + NodeFmtLib.strNT(quad.getPredicate())
        + " "
        + NodeFmtLib.strNT(quad.getObject())
        + " "
        + NodeFmtLib.strNT(quad.getGraph())
        + " .\n";
  }
}
