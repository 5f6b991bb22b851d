package org.chancery.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.graph.Graphs;
import org.chancery.text.Document;

/** Writes a store, or the claims of one document, in a {@link Format}. */
public final class Exporter {
  private final Graphs graphs;

  public Exporter(Graphs graphs) {
    this.graphs = graphs;
  }

  /** Writes everything in a dataset; call it inside a reading transaction. */
  public void store(DatasetGraph data, Format format, OutputStream out) {
    throw new UnsupportedOperationException();
  }

  /** Writes one document's claims; for formats of RDF, the document's graph. */
  public void claims(Document document, List<Claim> claims, Format format, OutputStream out) {
    throw new UnsupportedOperationException();
  }
}
