package org.chancery.belief;

import static org.chancery.belief.Testimony.one;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.ontology.Ch;

/**
 * All that may tie a claim to claims of other documents.
 *
 * @param tellers names, in lower case, of whom the document credits with the claim, its own speaker
 *     aside
 * @param sentence the words that carry it
 */
record Ties(Node claim, Origin origin, Set<String> tellers, Shingles sentence) {
  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  /** Shorter sentences may well be written twice. */
  private static final int ENOUGH = 8;

  private static final double COPIED = 0.7;

  static Ties read(DatasetGraph data, Origin origin, Node claim) {
    Node graph = origin.document();
    Node evidence = one(data, graph, claim, DERIVED);
    Node sentence = one(data, graph, evidence, Ch.inSentence.asNode());
    String text = one(data, graph, sentence, Ch.text.asNode()).getLiteralLexicalForm();
    return new Ties(claim, origin, tellers(data, graph, claim), Shingles.of(text));
  }

  /**
   * Names of the credited. Neither the document's own speaker nor the unnamed are somebody whom
   * another document can quote too, nor is the claim's subject: its views are told by whoever
   * writes about it.
   */
  private static Set<String> tellers(DatasetGraph data, Node graph, Node claim) {
    Set<String> names = new HashSet<>();
    Node subject = one(data, graph, claim, Ch.subject.asNode());
    for (Property property : new Property[] {Ch.heldBy, Ch.reportedBy}) {
      Iter.iter(data.find(graph, claim, property.asNode(), Node.ANY))
          .map(quad -> quad.getObject())
          .filter(teller -> !teller.getURI().startsWith(graph.getURI() + "#"))
          .filter(teller -> !teller.equals(subject))
          .forEach(
              teller ->
                  names.add(
                      one(data, graph, teller, RDFS.label.asNode())
                          .getLiteralLexicalForm()
                          .toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  /** Whether it quotes the publisher of the other's document. */
  boolean passesOn(Ties other) {
    return other.origin.publisher().filter(tellers::contains).isPresent();
  }

  /** Whether one of the two sentences is much of the other. */
  boolean sameWords(Ties other) {
    return sentence.size() >= ENOUGH
        && other.sentence.size() >= ENOUGH
        && sentence.shared(other.sentence) >= COPIED;
  }
}
