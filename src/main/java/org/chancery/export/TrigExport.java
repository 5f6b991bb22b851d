package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.Graphs;

/** RDF 1.2 TriG: every graph under its name. */
record TrigExport(Graphs graphs) implements Export {
  @Override
  public void write(DatasetGraph data, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    writer.start();
    graphs.prefixes().forEach(writer::prefix);
    SortedQuads.of(data).forEach(writer::quad);
    writer.finish();
  }
}
