package org.chancery.belief;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Literals;
import org.chancery.ontology.Ch;

/**
 * Brings the claims of all documents together by triple: each triple that is claimed, open claims
 * aside, gets a proposition with its belief in {@link Graphs#accepted()}, and the triple itself
 * stands there when the proposition is accepted. That is when belief reaches the threshold and at
 * least one claim asserts the triple; hedged claims add to belief, but many rumours make no fact.
 *
 * <p>Claims about the reverse of a triple count for it where the relation is symmetric; each
 * direction that is claimed has its proposition.
 *
 * <p>Belief is the noisy-or over independent claims, lowered by that of the contradicting ones: see
 * {@link Belief}. Claims are not independent in one document, in documents that take over one
 * another's text or tell one story of one publisher, and when they quote one source: see {@link
 * Lineage}. What results depends on the claims in the store alone, not on the order in which they
 * came. Call inside a writing transaction.
 */
public final class Fusion {
  /** The threshold of a store that was never given one. */
  public static final double USUAL = 0.5;

  static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  private final Graphs graphs;
  private final OptionalDouble chosen;
  private final Origins origins = new Origins();

  /**
   * @param threshold belief from which a proposition is accepted, 0 to 1
   */
  public Fusion(Graphs graphs, double threshold) {
    this(graphs, OptionalDouble.of(threshold));
  }

  /**
   * @param threshold belief from which a proposition is accepted, 0 to 1; empty for what the store
   *     was last settled with, {@value #USUAL} where it never was
   */
  public Fusion(Graphs graphs, OptionalDouble threshold) {
    this.graphs = graphs;
    this.chosen = threshold;
  }

  /** The triples that a document makes claims about, open ones aside. */
  public Set<Triple> claimed(DatasetGraph data, String document) {
    Set<Triple> triples = new HashSet<>();
    data.find(graphs.document(document), Node.ANY, REIFIES, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.getObject().getTriple()));
    triples.removeIf(triple -> triple.getPredicate().equals(Ch.relatesTo.asNode()));
    return triples;
  }

  /** Computes the propositions of these triples anew: those whose claims have changed. */
  public void refresh(DatasetGraph data, Set<Triple> triples) {
    Witnesses witnesses = new Witnesses(data, graphs, origins);
    double threshold = threshold(data);
    Set<Triple> all = new HashSet<>(triples);
    triples.stream().filter(witnesses::symmetric).map(Witnesses::reversed).forEach(all::add);
    for (Triple triple : all) {
      Node name =
          graphs.proposition(triple.getSubject(), triple.getPredicate(), triple.getObject());
      write(data, new Proposition(name, triple, witnesses.about(triple), threshold));
    }
  }

  /**
   * Computes all propositions anew, unless they were made with this threshold already.
   *
   * @param changed whether the vocabulary has changed since
   */
  public void settle(DatasetGraph data, boolean changed) {
    Node accepted = graphs.accepted();
    Node now = Literals.decimal(threshold(data));
    if (!changed && data.contains(accepted, accepted, Ch.threshold.asNode(), now)) {
      return;
    }
    data.deleteAny(accepted, accepted, Ch.threshold.asNode(), Node.ANY);
    data.add(accepted, accepted, Ch.threshold.asNode(), now);
    // Each once, however many documents claim it.
    Set<Triple> all = new HashSet<>();
    new ClaimReader(graphs, data).documents().forEach(each -> all.addAll(claimed(data, each)));
    refresh(data, all);
  }

  private double threshold(DatasetGraph data) {
    Node accepted = graphs.accepted();
    Quad stored =
        Iter.first(data.find(accepted, accepted, Ch.threshold.asNode(), Node.ANY), quad -> true);
    return chosen.orElseGet(
        () ->
            stored == null
                ? USUAL
                : Double.parseDouble(stored.getObject().getLiteralLexicalForm()));
  }

  /** How many propositions there are. */
  public int propositions(DatasetGraph data) {
    return (int)
        Iter.count(data.find(graphs.accepted(), Node.ANY, RDF.Nodes.type, Ch.Proposition.asNode()));
  }

  /** How many of them are accepted. */
  public int accepted(DatasetGraph data) {
    Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    return (int) Iter.count(data.find(graphs.accepted(), Node.ANY, Ch.accepted.asNode(), yes));
  }

  /** Touches only what differs. */
  private void write(DatasetGraph data, Proposition proposition) {
    Node name = proposition.name();
    Triple triple = proposition.triple();
    Set<Triple> wanted = proposition.triples();
    Set<Triple> present = new HashSet<>();
    data.find(graphs.accepted(), name, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> present.add(quad.asTriple()));
    if (data.contains(Quad.create(graphs.accepted(), triple))) {
      present.add(triple);
    }
    present.stream()
        .filter(each -> !wanted.contains(each))
        .forEach(each -> data.delete(Quad.create(graphs.accepted(), each)));
    wanted.stream()
        .filter(each -> !present.contains(each))
        .forEach(each -> data.add(Quad.create(graphs.accepted(), each)));
  }
}
