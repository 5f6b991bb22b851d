package org.chancery.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
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

  private final Map<Node, List<Triple>> facts = new HashMap<>();

  ReferenceFacts(Graphs graphs, DatasetGraph data) {
    data.find(graphs.reference(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                facts
                    .computeIfAbsent(quad.getSubject(), key -> new ArrayList<>())
                    .add(quad.asTriple()));
  }

  List<Premise> premises() {
    List<Premise> found = new ArrayList<>();
    for (List<Triple> all : facts.values()) {
      for (Triple each : all) {
        if (each.getPredicate().equals(Names.REIFIES)) {
          add(each.getObject().getTriple(), each.getSubject(), found);
        } else if (relates(each)) {
          add(each, each.getSubject(), found);
        }
      }
    }
    return found;
  }

  /** The last day of each state that ended: nothing holds of it afterwards. */
  Map<Node, LocalDate> ends() {
    Map<Node, LocalDate> ends = new HashMap<>();
    for (Node succession : facts.keySet()) {
      for (Node state : values(succession, Names.PREDECESSOR)) {
        dates(succession).ifPresent(dates -> ends.put(state, dates.begin()));
      }
    }
    return ends;
  }

  private static boolean relates(Triple triple) {
    return triple.getObject().isURI()
        && triple.getPredicate().getURI().startsWith(Ch.NS)
        && !ABOUT.contains(triple.getPredicate());
  }

  private void add(Triple triple, Node fact, List<Premise> found) {
    Validity validity = lasting(fact);
    if (validity != null && fact.equals(triple.getSubject())) {
      Validity other = lasting(triple.getObject());
      validity = other == null ? null : validity.intersect(other);
    }
    List<Node> sources = sources(fact, triple);
    if (validity != null && !sources.isEmpty()) {
      double confidence = values(fact, Names.CONTESTED_BY).isEmpty() ? 1 : CONTESTED;
      found.add(new Premise(triple, validity, confidence, new Origin.Reference(fact, sources)));
    }
  }

  /** Its own sources; else its alliance's; else those of what it speaks of. */
  private List<Node> sources(Node fact, Triple triple) {
    List<Node> speakers = new ArrayList<>(List.of(fact));
    speakers.addAll(values(fact, Names.ALLIANCE));
    speakers.add(triple.getObject());
    return speakers.stream()
        .map(each -> values(each, Names.SOURCE))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A membership lasts no longer than its alliance; null when there is no day in both. */
  private Validity lasting(Node thing) {
    Validity validity = dates(thing).orElse(Validity.ALWAYS);
    for (Node alliance : values(thing, Names.ALLIANCE)) {
      validity =
          validity == null ? null : validity.intersect(dates(alliance).orElse(Validity.ALWAYS));
    }
    return validity;
  }

  /** From when to when a thing holds, by its dates, each of a day, a month or a year. */
  private Optional<Validity> dates(Node thing) {
    Optional<String> begin = date(thing, Names.START);
    Optional<String> end = date(thing, Names.END);
    return begin.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Validity.parse(begin.orElse("..") + "/" + end.orElse(".."));
  }

  private Optional<String> date(Node thing, Node property) {
    return values(thing, property).stream().map(Node::getLiteralLexicalForm).findFirst();
  }

  private List<Node> values(Node thing, Node property) {
    return facts.getOrDefault(thing, List.of()).stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }
}
