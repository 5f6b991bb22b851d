package org.chancery.belief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
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
  private final Judgements judgements;
  private final OptionalDouble chosen;
  private final Lineage lineage = new Lineage();

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
    this.judgements = new Judgements(graphs);
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
    for (Triple triple : triples) {
      refresh(data, triple);
      if (symmetric(data, triple)) {
        refresh(data, reversed(triple));
      }
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
    new ClaimReader(graphs, data)
        .documents()
        .forEach(document -> refresh(data, claimed(data, document)));
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

  private void refresh(DatasetGraph data, Triple triple) {
    Node name = graphs.proposition(triple.getSubject(), triple.getPredicate(), triple.getObject());
    List<Voice> voices = Lineage.tied(claims(data, triple));
    Set<Triple> wanted = new Proposition(name, triple, voices, threshold(data)).triples();
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

  /** The claims about a triple and, where the relation is symmetric, about its reverse. */
  private List<Testimony> claims(DatasetGraph data, Triple triple) {
    List<Testimony> claims = new ArrayList<>(direct(data, triple));
    if (!claims.isEmpty() && symmetric(data, triple)) {
      claims.addAll(direct(data, reversed(triple)));
    }
    return claims;
  }

  private List<Testimony> direct(DatasetGraph data, Triple triple) {
    Node term = NodeFactory.createTripleTerm(triple);
    return Iter.iter(data.find(Node.ANY, Node.ANY, REIFIES, term))
        .filter(quad -> graphs.isDocument(quad.getGraph()))
        .toList()
        .stream()
        .flatMap(quad -> testimony(data, quad).stream())
        .toList();
  }

  /**
   * A claim that a judge rejected or corrected has none; one that was accepted was read rightly.
   */
  private Optional<Testimony> testimony(DatasetGraph data, Quad claim) {
    Origin origin = lineage.origin(data, claim.getGraph());
    Testimony testimony = Testimony.read(data, origin, claim.getSubject());
    return judgements
        .standing(data, Judgement.Kind.CLAIM, graphs.id(claim.getSubject()))
        .map(
            judgement ->
                Optional.of(testimony.readRightly())
                    .filter(judged -> judgement.verdict() == Verdict.ACCEPT))
        .orElse(Optional.of(testimony));
  }

  private boolean symmetric(DatasetGraph data, Triple triple) {
    return !triple.getSubject().equals(triple.getObject())
        && data.contains(
            graphs.ontology(),
            triple.getPredicate(),
            RDF.Nodes.type,
            OWL.SymmetricProperty.asNode());
  }

  private static Triple reversed(Triple triple) {
    return Triple.create(triple.getObject(), triple.getPredicate(), triple.getSubject());
  }
}
