package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimWriter;
import org.chancery.graph.Graphs;
import org.chancery.graph.StableNQuads;
import org.chancery.graph.Store;
import org.chancery.text.Document;

/**
 * Writes a store, or the claims of one document, in a {@link Format}. The same content gives the
 * same bytes in all formats but JSON-LD and RDF/XML. Streams stay open.
 */
public final class Exporter {
  private final Graphs graphs;

  public Exporter(Graphs graphs) {
    this.graphs = graphs;
  }

  /** Writes everything in a dataset; call it inside a reading transaction. */
  public void store(DatasetGraph data, Format format, OutputStream out) {
    try {
      export(format).write(data, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + format.key() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes one document's claims, in their order for JSON Lines; for formats of RDF, the document's
   * graph and its links.
   */
  public void claims(Document document, List<Claim> claims, Format format, OutputStream out) {
    if (format == Format.JSONL) {
      try {
        new JsonLinesExport(graphs).claims(document.text(), claims, out);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write claims: " + e.getMessage(), e);
      }
      return;
    }
    try (Store store = Store.inMemory()) {
      store.write(data -> new ClaimWriter(graphs).write(data, document, claims));
      store.read(
          data -> {
            store(data, format, out);
            return null;
          });
    }
  }

  /**
   * Writes the description of one resource as Turtle or N-Triples, or, in classic reification, as
   * JSON-LD.
   */
  public void description(Collection<Triple> triples, Lang lang, OutputStream out) {
    Graph graph = GraphFactory.createDefaultGraph();
    graphs.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    triples.stream()
        .flatMap(triple -> lang == Lang.JSONLD ? ClassicView.of(triple) : Stream.of(triple))
        .forEach(graph::add);
    RDFWriter.source(graph).lang(lang).output(out);
  }

  /** The claims that a format does not take, and why; all others take all. */
  public List<LeftOut> leftOut(DatasetGraph data, Format format) {
    return format == Format.QUICKSTATEMENTS
        ? new QuickStatementsExport(graphs).leftOut(data)
        : List.of();
  }

  private Export export(Format format) {
    return switch (format) {
      case NQUADS -> StableNQuads::write;
      case TRIG -> new TrigExport(graphs);
      case TURTLE -> new TurtleExport(graphs);
      case JSONL -> new JsonLinesExport(graphs);
      case CSV -> new CsvExport(graphs);
      case JSONLD -> new JsonLdExport(graphs);
      case RDFXML -> new RdfXmlExport(graphs);
      case QUICKSTATEMENTS -> new QuickStatementsExport(graphs);
    };
  }
}
