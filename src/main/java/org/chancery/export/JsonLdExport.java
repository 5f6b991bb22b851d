package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Graphs;

/** JSON-LD 1.1, every graph under its name, in the {@link ClassicView}. */
record JsonLdExport(Graphs graphs) implements Export {
  @Override
  public void write(DatasetGraph data, OutputStream out) {
    DatasetGraph classic = DatasetGraphFactory.create();
    graphs.prefixes().forEach(classic.prefixes()::add);
    SortedQuads.of(data)
        .forEach(
            quad ->
                ClassicView.of(quad.asTriple())
                    .forEach(triple -> classic.add(Quad.create(quad.getGraph(), triple))));
    RDFWriter.source(DatasetFactory.wrap(classic)).format(RDFFormat.JSONLD11).output(out);
  }
}
