package org.chancery.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Graphs;
import org.chancery.names.Gazetteer;
import org.chancery.names.GazetteerEntry;
import org.chancery.names.NameType;

/**
 * Whose a thing is by its name. Phrases are labelled with their possessor in front, "North Korean
 * military capabilities"; programs and weapons have their state in the gazetteer.
 */
final class Owners {
  /** Ends of the names of classes whose things are a state's in the gazetteer. */
  private static final List<String> OWNED = List.of("Program", "Capability", "WeaponSystem");

  private final Graphs graphs;
  private final Gazetteer gazetteer;
  private final Map<String, Node> adjectives = new LinkedHashMap<>();

  Owners(Graphs graphs, Gazetteer gazetteer) {
    this.graphs = graphs;
    this.gazetteer = gazetteer;
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.kind().equals("State") || entry.kind().equals("HistoricalState")) {
        Node state = graphs.target(entry.target());
        entry.name(NameType.ADJECTIVE).ifPresent(word -> adjectives.putIfAbsent(word, state));
      }
    }
  }

  /** One premise for each thing that an accepted proposition names and that has an owner. */
  List<Premise> premises(List<Premise> accepted, Function<Node, String> labels) {
    Map<Node, Set<Node>> claims = new LinkedHashMap<>();
    for (Premise premise : accepted) {
      Stream.of(premise.triple().getSubject(), premise.triple().getObject())
          .forEach(
              thing ->
                  claims
                      .computeIfAbsent(
                          thing, key -> new TreeSet<>(Comparator.comparing(Node::toString)))
                      .addAll(((Origin.Accepted) premise.origin()).claims()));
    }
    List<Premise> found = new ArrayList<>();
    claims.forEach(
        (thing, where) ->
            owner(thing, labels)
                .filter(owner -> !owner.equals(thing))
                .ifPresent(
                    owner ->
                        found.add(
                            new Premise(
                                Triple.create(thing, Names.BELONGS_TO, owner),
                                Validity.ALWAYS,
                                1,
                                new Origin.Wording(List.copyOf(where))))));
    return found;
  }

  private Optional<Node> owner(Node thing, Function<Node, String> labels) {
    Optional<GazetteerEntry> entry =
        graphs.isEntity(thing) ? gazetteer.byId(graphs.id(thing)) : Optional.empty();
    return entry.isPresent()
        ? entry
            .filter(each -> OWNED.stream().anyMatch(each.kind()::endsWith))
            .flatMap(GazetteerEntry::state)
            .flatMap(gazetteer::byId)
            .map(state -> graphs.target(state.target()))
        : byAdjective(labels.apply(thing));
  }

  private Optional<Node> byAdjective(String label) {
    for (int space = label.lastIndexOf(' '); space > 0; space = label.lastIndexOf(' ', space - 1)) {
      Node owner = adjectives.get(label.substring(0, space));
      if (owner != null) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }
}
