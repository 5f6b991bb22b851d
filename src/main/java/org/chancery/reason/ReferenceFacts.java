package org.chancery.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/**
 * The curated facts as premises. A fact holds while both things that it relates do: a membership
 * while it lasts and while its alliance does. A fact that reifies a triple gives that triple, for
 * its own time. What some actors contest has half the confidence.
 */
final class ReferenceFacts {
  /** Of a fact that a {@code ch:contestedBy} stands beside. */
  static final double CONTESTED = 0.5;

  /** Said about facts, not facts. */
  private static final Set<Node> ABOUT =
      Set.of(Names.CONTESTED_BY, Ch.subject.asNode(), Ch.predicate.asNode(), Ch.object.asNode());

  private final Graphs graphs;
  private final DatasetGraph data;
  private final Map<Node, Optional<Validity>> known = new HashMap<>();

  ReferenceFacts(Graphs graphs, DatasetGraph data) {
    this.graphs = graphs;
    this.data = data;
  }

  List<Premise> premises() {
    List<Premise> found = new ArrayList<>();
    data.find(graphs.reference(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(Names.REIFIES)) {
                add(quad.getObject().getTriple(), quad.getSubject(), found);
              } else if (relates(quad)) {
                add(quad.asTriple(), quad.getSubject(), found);
              }
            });
    return found;
  }

  private static boolean relates(Quad quad) {
    return quad.getObject().isURI()
        && quad.getPredicate().getURI().startsWith(Ch.NS)
        && !ABOUT.contains(quad.getPredicate());
  }

  private void add(Triple triple, Node fact, List<Premise> found) {
    Validity validity = lasting(fact);
    if (fact.equals(triple.getSubject())) {
      validity = validity.intersect(lasting(triple.getObject()));
    }
    List<Node> sources = sources(fact, triple);
    if (validity != null && !sources.isEmpty()) {
      boolean contested = data.contains(graphs.reference(), fact, Names.CONTESTED_BY, Node.ANY);
      Origin origin = new Origin.Reference(fact, sources);
      found.add(new Premise(triple, validity, contested ? CONTESTED : 1, origin));
    }
  }

  /** Its own sources; else its alliance's; else those of what it speaks of. */
  private List<Node> sources(Node fact, Triple triple) {
    List<Node> own = values(fact, Names.SOURCE);
    if (!own.isEmpty()) {
      return own;
    }
    for (Node alliance : values(fact, Names.ALLIANCE)) {
      List<Node> theirs = values(alliance, Names.SOURCE);
      if (!theirs.isEmpty()) {
        return theirs;
      }
    }
    return values(triple.getObject(), Names.SOURCE);
  }

  private Validity lasting(Node thing) {
    Optional<Validity> dates =
        known.computeIfAbsent(thing, each -> dates(data, graphs.reference(), each));
    Validity validity = dates.orElse(Validity.ALWAYS);
    for (Node alliance : values(thing, Names.ALLIANCE)) {
      Validity whole = dates(data, graphs.reference(), alliance).orElse(Validity.ALWAYS);
      Validity both = validity.intersect(whole);
      validity = both == null ? validity : both;
    }
    return validity;
  }

  /** From when to when a thing holds, by its dates, each of a day, a month or a year. */
  static Optional<Validity> dates(DatasetGraph data, Node graph, Node thing) {
    Optional<String> begin = date(data, graph, thing, Names.START);
    Optional<String> end = date(data, graph, thing, Names.END);
    return begin.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Validity.parse(begin.orElse("..") + "/" + end.orElse(".."));
  }

  private static Optional<String> date(DatasetGraph data, Node graph, Node thing, Node property) {
    return Optional.ofNullable(Iter.first(data.find(graph, thing, property, Node.ANY), q -> true))
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  private List<Node> values(Node thing, Node property) {
    return Iter.iter(data.find(graphs.reference(), thing, property, Node.ANY))
        .map(Quad::getObject)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
