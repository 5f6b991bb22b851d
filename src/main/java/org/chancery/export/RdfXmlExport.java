package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.graph.Graphs;

/** RDF/XML, all graphs as one, in the {@link ClassicView}. */
record RdfXmlExport(Graphs graphs) implements Export {
  @Override
  public void write(DatasetGraph data, OutputStream out) {
    Graph classic = GraphFactory.createDefaultGraph();
    graphs.prefixes().forEach(classic.getPrefixMapping()::setNsPrefix);
    SortedQuads.union(data).stream().flatMap(ClassicView::of).forEach(classic::add);
    RDFWriter.source(classic).format(RDFFormat.RDFXML_PLAIN).output(out);
  }
}
