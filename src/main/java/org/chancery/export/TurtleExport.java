package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** RDF 1.2 Turtle: all graphs as one. */
final class TurtleExport implements Export {
  @Override
  public void write(DatasetGraph data, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    writer.start();
    data.prefixes().forEach(writer::prefix);
    SortedQuads.union(data).forEach(writer::triple);
    writer.finish();
  }
}
