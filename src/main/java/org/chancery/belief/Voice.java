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
 * What one claim has to say about its triple.
 *
 * @param claim its IRI
 * @param lineage what it cannot be independent of: claims of one lineage count once
 * @param confidence its weight, 0 to 1: {@link org.chancery.claim.Confidence#combined}
 */
record Voice(Node claim, String lineage, Polarity polarity, Modality modality, double confidence) {

  /** The voice of a claim in its document's graph. A document is a lineage of its own. */
  static Voice read(DatasetGraph data, Node document, Node claim) {
    return new Voice(
        claim,
        document.getURI(),
        Polarity.valueOf(name(value(data, document, claim, Ch.polarity))),
        Modality.valueOf(name(value(data, document, claim, Ch.modality))),
        Double.parseDouble(value(data, document, claim, Ch.confidence).getLiteralLexicalForm()));
  }

  /** The same with certainty that the text says so: a judge has seen it. */
  Voice readRightly(DatasetGraph data, Node document) {
    String certainty = value(data, document, claim, Ch.certainty).getLiteralLexicalForm();
    String grade = value(data, document, claim, Ch.reliability).getLocalName();
    Confidence judged =
        new Confidence(
            1, Double.parseDouble(certainty), Grade.valueOf(grade.substring("Grade".length())));
    return new Voice(claim, lineage, polarity, modality, judged.combined());
  }

  private static Node value(DatasetGraph data, Node graph, Node claim, Property property) {
    return Iter.first(data.find(graph, claim, property.asNode(), Node.ANY), quad -> true)
        .getObject();
  }

  private static String name(Node term) {
    return term.getLocalName().toUpperCase(Locale.ROOT);
  }

  /** Whether it says that the triple is so, however unsurely: not that it will or should be. */
  boolean counts() {
    return switch (modality) {
      case ASSERTED, LIKELY, POSSIBLE -> true;
      case PLANNED, DEMANDED, CONDITIONAL, DENIED -> false;
    };
  }

  boolean supports() {
    return counts() && polarity == Polarity.POSITIVE;
  }

  boolean contradicts() {
    return counts() && polarity == Polarity.NEGATIVE;
  }
}
