package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/** Collects the direct objects of an active verb, shared ones of a coordination included. */
final class VerbObjects {
  private final SentenceGraph graph;
  private final Subjects subjects;

  VerbObjects(SentenceGraph graph, Subjects subjects) {
    this.graph = graph;
    this.subjects = subjects;
  }

  List<Integer> of(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int object : graph.children(verb, "dobj")) {
      int meant = subjects.antecedent(object);
      found.addAll(meant == object ? graph.coordination(object) : List.of(meant));
    }
    if (!found.isEmpty()) {
      return found;
    }
    for (int conjunct : graph.children(verb, "conj")) {
      if (graph.verb(conjunct) && conjunct - verb <= 3 && !subjects.passive(conjunct)) {
        int complement = graph.child(conjunct, "xcomp");
        return of(complement < 0 ? conjunct : complement);
      }
    }
    if (graph.is(verb, "relcl")
        && graph.child(verb, "nsubj") >= 0
        && subjects.antecedent(graph.child(verb, "nsubj")) == graph.child(verb, "nsubj")
        && graph.children(verb, "ccomp", "xcomp").isEmpty()
        && graph.children(verb, "prep").stream().noneMatch(p -> graph.objects(p).isEmpty())) {
      return List.of(graph.head(verb));
    }
    return upTo(verb);
  }

  /** "possesses up to 50 warheads", which the parse takes for two prepositions. */
  private List<Integer> upTo(int verb) {
    for (int up : graph.children(verb, "prep", "advmod", "prt")) {
      List<Integer> all = new ArrayList<>(graph.children(up, "prep"));
      all.addAll(graph.children(verb, "prep"));
      for (int to : all) {
        if (graph.lemma(up).equals("up") && to == up + 1 && graph.lemma(to).equals("to")) {
          return graph.objects(to).stream()
              .filter(o -> graph.children(o).stream().anyMatch(c -> graph.pos(c).equals("CD")))
              .toList();
        }
      }
    }
    return List.of();
  }
}
