package org.chancery.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.ontology.Ch;

/**
 * Finds what the documents of a store say about triples. Good for one transaction in which
 * documents and judgements stay as they are: what holds for many triples is looked up once.
 */
final class Witnesses {
  private final DatasetGraph data;
  private final Graphs graphs;
  private final Judgements judgements;
  private final Lineage lineage;
  private final boolean judged;
  private final Map<Node, Boolean> symmetric = new HashMap<>();

  Witnesses(DatasetGraph data, Graphs graphs, Origins origins) {
    this.data = data;
    this.graphs = graphs;
    this.judgements = new Judgements(graphs);
    this.lineage = new Lineage(data, origins);
    this.judged = data.contains(graphs.judgements(), Node.ANY, Ch.judges.asNode(), Node.ANY);
  }

  /** The claims about a triple and, where the relation is symmetric, about its reverse. */
  List<Voice> about(Triple triple) {
    List<Testimony> claims = new ArrayList<>(direct(triple));
    if (!claims.isEmpty() && symmetric(triple)) {
      claims.addAll(direct(reversed(triple)));
    }
    return lineage.tied(claims);
  }

  private List<Testimony> direct(Triple triple) {
    Node term = NodeFactory.createTripleTerm(triple);
    return Iter.iter(data.find(Node.ANY, Node.ANY, Fusion.REIFIES, term))
        .filter(quad -> graphs.isDocument(quad.getGraph()))
        .toList()
        .stream()
        .flatMap(quad -> testimony(quad).stream())
        .toList();
  }

  /**
   * A claim that a judge rejected or corrected has none; one that was accepted was read rightly.
   */
  private Optional<Testimony> testimony(Quad claim) {
    Testimony testimony = Testimony.read(data, claim.getGraph(), claim.getSubject());
    if (!judged) {
      return Optional.of(testimony);
    }
    return judgements
        .standing(data, Judgement.Kind.CLAIM, graphs.id(claim.getSubject()))
        .map(
            judgement ->
                Optional.of(testimony.readRightly())
                    .filter(read -> judgement.verdict() == Verdict.ACCEPT))
        .orElse(Optional.of(testimony));
  }

  /** Whether the triple says the same as its reverse, which is another. */
  boolean symmetric(Triple triple) {
    return !triple.getSubject().equals(triple.getObject())
        && symmetric.computeIfAbsent(
            triple.getPredicate(),
            relation ->
                data.contains(
                    graphs.ontology(), relation, RDF.Nodes.type, OWL.SymmetricProperty.asNode()));
  }

  static Triple reversed(Triple triple) {
    return Triple.create(triple.getObject(), triple.getPredicate(), triple.getSubject());
  }
}
