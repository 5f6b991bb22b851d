package org.chancery.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * RDF 1.2 in terms of RDF 1.1, for formats without triple terms: what reifies a triple becomes an
 * {@code rdf:Statement} with its subject, predicate and object.
 */
final class ClassicView {
  private static final String REIFIES = RDF.getURI() + "reifies";

  private ClassicView() {}

  static Stream<Triple> of(Triple triple) {
    if (!triple.getPredicate().hasURI(REIFIES) || !triple.getObject().isTripleTerm()) {
      return Stream.of(triple);
    }
    Node claim = triple.getSubject();
    Triple said = triple.getObject().getTriple();
    return List.of(
        Triple.create(claim, RDF.Nodes.type, RDF.Statement.asNode()),
        Triple.create(claim, RDF.subject.asNode(), said.getSubject()),
        Triple.create(claim, RDF.predicate.asNode(), said.getPredicate()),
        Triple.create(claim, RDF.object.asNode(), said.getObject()))
        .stream();
  }
}
