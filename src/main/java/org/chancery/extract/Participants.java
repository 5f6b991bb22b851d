package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Who takes part in a symmetric relation: "Russia's ties with China", "cooperation between A, B and
 * C", "A and B met", "the A-B alliance".
 */
final class Participants {
  private static final List<String> AMONG = List.of("between", "among", "amongst", "amid");
  private static final List<String> WITH = List.of("with", "to", "toward", "towards", "alongside");
  private static final List<String> WITH_VERBS = List.of("with", "alongside");

  private Participants() {}

  /**
   * The two sides; the same list twice where the participants stand in one group.
   *
   * @param understood the two whom the section is about, who are meant where fewer are named
   */
  static List<List<Referent>> of(Frame frame, Referents referents, List<Referent> understood) {
    List<List<Referent>> sides = named(frame, referents);
    if (understood.size() != 2 || sides.get(0).size() > 1 || sides.get(1).size() > 1) {
      return sides;
    }
    Referent one = sides.get(0).isEmpty() ? null : sides.get(0).get(0);
    Referent other = sides.get(1).isEmpty() ? null : sides.get(1).get(0);
    if (one == null && other == null) {
      return List.of(understood.subList(0, 1), understood.subList(1, 2));
    }
    if (one != null && other != null && !one.target().equals(other.target())) {
      return sides;
    }
    Referent said = one == null ? other : one;
    List<Referent> missing =
        understood.stream().filter(u -> !u.target().equals(said.target())).toList();
    return missing.size() == 1 ? List.of(List.of(said), missing) : sides;
  }

  private static List<List<Referent>> named(Frame frame, Referents referents) {
    List<Referent> group = new ArrayList<>();
    for (String role : AMONG) {
      group.addAll(actors(frame, role, referents));
    }
    if (group.size() > 1) {
      return List.of(group, group);
    }
    List<Referent> tied = frame.pos() == 'v' ? owners(frame, referents) : List.of();
    if (tied.size() == 2) {
      return List.of(tied, tied); // "the raid poisoned Israeli-Turkish relations"
    }
    List<Referent> own = actors(frame, "subj", referents);
    List<Referent> inner = own.isEmpty() ? actors(frame, "on_between", referents) : List.of();
    if (inner.size() > 1) {
      return List.of(inner, inner); // "put a strain on relations between A and B"
    }
    List<Referent> others = new ArrayList<>();
    for (String role : frame.pos() == 'v' ? WITH_VERBS : WITH) {
      others.addAll(actors(frame, role, referents));
    }
    if (own.isEmpty() && !others.isEmpty()) {
      own = owners(frame, referents); // "Turkey's relations with Israel were strained"
    }
    if (!own.isEmpty() && !others.isEmpty()) {
      return List.of(own, others);
    }
    if (own.isEmpty()) {
      own = actors(frame, "of", referents);
    }
    List<Referent> objects =
        actors(frame, "obj", referents).stream().filter(Referent::entity).toList();
    if (own.size() < 2 && frame.pos() == 'v' && !objects.isEmpty()) {
      return own.isEmpty() ? List.of(objects, objects) : List.of(own, objects);
    }
    return List.of(own, own);
  }

  /** "Ties between Israel and either Syria or Lebanon": nothing is said of these two together. */
  static boolean alternative(SentenceGraph graph, int left, int right) {
    int first = Math.min(left, right);
    int last = Math.max(left, right);
    if (first == last || !graph.is(last, "conj") || !graph.is(first, "conj")) {
      return false;
    }
    for (int i = first + 1; i < last; i++) {
      if (Spelled.as("or|nor", graph.lemma(i))) {
        return graph.coordination(graph.firstConjunct(first)).contains(last);
      }
    }
    return false;
  }

  /** Whose tie it is that something happens to. */
  private static List<Referent> owners(Frame frame, Referents referents) {
    return referents.of(frame.role("obj")).stream()
        .filter(tie -> !tie.actor())
        .flatMap(tie -> tie.owners().stream())
        .toList();
  }

  private static List<Referent> actors(Frame frame, String role, Referents referents) {
    List<Referent> all = new ArrayList<>();
    for (Referent each : referents.of(frame.role(role))) {
      if (each.actor()) {
        all.add(each);
      } else if (!each.owners().isEmpty() && !each.entity()) {
        all.addAll(each.owners());
      }
    }
    return all;
  }
}
