package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.graph.Graphs;

/**
 * RDF/XML, all graphs as one, in the {@link ClassicView}. Control characters that XML 1.0 cannot
 * hold, such as form feeds, become U+FFFD one for one, so that offsets still hold.
 */
record RdfXmlExport(Graphs graphs) implements Export {
  private static final String NOT_XML =
      "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]";

  @Override
  public void write(DatasetGraph data, OutputStream out) {
    Graph classic = GraphFactory.createDefaultGraph();
    graphs.prefixes().forEach(classic.getPrefixMapping()::setNsPrefix);
    SortedQuads.union(data).stream()
        .flatMap(ClassicView::of)
        .map(RdfXmlExport::writable)
        .forEach(classic::add);
    RDFWriter.source(classic).format(RDFFormat.RDFXML_PLAIN).output(out);
  }

  private static Triple writable(Triple triple) {
    Node object = triple.getObject();
    if (!object.isLiteral()) {
      return triple;
    }
    String text = object.getLiteralLexicalForm();
    String clean = text.replaceAll(NOT_XML, "\uFFFD");
    if (clean.equals(text)) {
      return triple;
    }
    Node literal =
        NodeFactory.createLiteral(clean, object.getLiteralLanguage(), object.getLiteralDatatype());
    return Triple.create(triple.getSubject(), triple.getPredicate(), literal);
  }
}
