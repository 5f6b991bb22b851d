package org.chancery.belief;

import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Confidence;
import org.chancery.claim.Grade;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.ontology.Ch;

/**
 * A claim as a witness: what it says.
 *
 * @param document the name of its document, and of the graph that it stands in
 */
record Testimony(
    Node claim, Node document, Polarity polarity, Modality modality, Confidence confidence) {
  /** A claim in its document's graph. */
  static Testimony read(DatasetGraph data, Node document, Node claim) {
    Confidence confidence =
        new Confidence(
            number(data, document, claim, Ch.extractionConfidence),
            number(data, document, claim, Ch.certainty),
            Grade.valueOf(
                one(data, document, claim, Ch.reliability.asNode())
                    .getLocalName()
                    .replace("Grade", "")));
    return new Testimony(
        claim,
        document,
        Polarity.valueOf(name(one(data, document, claim, Ch.polarity.asNode()))),
        Modality.valueOf(name(one(data, document, claim, Ch.modality.asNode()))),
        confidence);
  }

  /** The same with certainty that the text says so: a judge has seen it. */
  Testimony readRightly() {
    return new Testimony(
        claim,
        document,
        polarity,
        modality,
        new Confidence(1, confidence.certainty(), confidence.grade()));
  }

  private static double number(DatasetGraph data, Node graph, Node about, Property property) {
    return Double.parseDouble(one(data, graph, about, property.asNode()).getLiteralLexicalForm());
  }

  static Node one(DatasetGraph data, Node graph, Node about, Node property) {
    return Iter.first(data.find(graph, about, property, Node.ANY), quad -> true).getObject();
  }

  private static String name(Node term) {
    return term.getLocalName().toUpperCase(Locale.ROOT);
  }
}
