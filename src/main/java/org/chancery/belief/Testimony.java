package org.chancery.belief;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.claim.Confidence;
import org.chancery.claim.Grade;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;
import org.chancery.ontology.Ch;

/**
 * A claim as a witness: what it says, and all that may tie it to other claims.
 *
 * @param tellers names, in lower case, of whom the document credits with the claim, its own speaker
 *     aside
 * @param sentence the words that carry it
 */
record Testimony(
    Node claim,
    Origin origin,
    Set<String> tellers,
    Shingles sentence,
    Polarity polarity,
    Modality modality,
    Confidence confidence) {
  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  /** Shorter sentences may well be written twice. */
  private static final int ENOUGH = 8;

  private static final double COPIED = 0.7;

  /** A claim in its document's graph. */
  static Testimony read(DatasetGraph data, Origin origin, Node claim) {
    Node graph = origin.document();
    Confidence confidence =
        new Confidence(
            number(data, graph, claim, Ch.extractionConfidence),
            number(data, graph, claim, Ch.certainty),
            Grade.valueOf(
                one(data, graph, claim, Ch.reliability).getLocalName().replace("Grade", "")));
    Node evidence = one(data, graph, claim, DERIVED);
    Node sentence = one(data, graph, evidence, Ch.inSentence);
    return new Testimony(
        claim,
        origin,
        tellers(data, graph, claim),
        Shingles.of(one(data, graph, sentence, Ch.text).getLiteralLexicalForm()),
        Polarity.valueOf(name(one(data, graph, claim, Ch.polarity))),
        Modality.valueOf(name(one(data, graph, claim, Ch.modality))),
        confidence);
  }

  /** The same with certainty that the text says so: a judge has seen it. */
  Testimony readRightly() {
    return new Testimony(
        claim,
        origin,
        tellers,
        sentence,
        polarity,
        modality,
        new Confidence(1, confidence.certainty(), confidence.grade()));
  }

  /**
   * Names of the credited. Neither the document's own speaker nor the unnamed are somebody whom
   * another document can quote too, nor is the claim's subject: its views are told by whoever
   * writes about it.
   */
  private static Set<String> tellers(DatasetGraph data, Node graph, Node claim) {
    Set<String> names = new HashSet<>();
    Node subject = one(data, graph, claim, Ch.subject);
    for (Property property : new Property[] {Ch.heldBy, Ch.reportedBy}) {
      Iter.iter(data.find(graph, claim, property.asNode(), Node.ANY))
          .map(quad -> quad.getObject())
          .filter(teller -> !teller.getURI().startsWith(graph.getURI() + "#"))
          .filter(teller -> !teller.equals(subject))
          .forEach(
              teller ->
                  names.add(
                      one(data, graph, teller, RDFS.label)
                          .getLiteralLexicalForm()
                          .toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  /** Whether it quotes the publisher of the other's document. */
  boolean passesOn(Testimony other) {
    return other.origin.publisher().filter(tellers::contains).isPresent();
  }

  /** Whether one of the two sentences is much of the other. */
  boolean sameWords(Testimony other) {
    return sentence.size() >= ENOUGH
        && other.sentence.size() >= ENOUGH
        && sentence.shared(other.sentence) >= COPIED;
  }

  private static double number(DatasetGraph data, Node graph, Node about, Property property) {
    return Double.parseDouble(one(data, graph, about, property).getLiteralLexicalForm());
  }

  private static Node one(DatasetGraph data, Node graph, Node about, Property property) {
    return one(data, graph, about, property.asNode());
  }

  private static Node one(DatasetGraph data, Node graph, Node about, Node property) {
    return Iter.first(data.find(graph, about, property, Node.ANY), quad -> true).getObject();
  }

  private static String name(Node term) {
    return term.getLocalName().toUpperCase(Locale.ROOT);
  }
}
