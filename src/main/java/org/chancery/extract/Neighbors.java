package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads whose neighbour a state is that is called "neighbouring": of the doer or the owner of the
 * act nearest above it, as in "Chad closed its markets to neighbouring Sudan".
 */
final class Neighbors {
  private static final Template BORDERS = Template.parse("borders(subj, obj)");
  private static final int HIGHEST = 6;

  private final Knowledge knowledge;

  Neighbors(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Referents referents) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      int named = graph.head(i);
      if (named >= 0
          && Spelled.as("(?i)neighbou?ring", graph.token(i).form())
          && graph.child(named, "poss") < 0) {
        List<Referent> here = states(referents.namedAt(named));
        near(graph, referents, named, here)
            .ifPresent(state -> here.forEach(h -> all.add(reading(named, state, h))));
      }
    }
    return all;
  }

  private Optional<Referent> near(
      SentenceGraph graph, Referents referents, int named, List<Referent> here) {
    int above = here.isEmpty() ? -1 : graph.head(named);
    for (int steps = 0; above >= 0 && steps < HIGHEST; steps++) {
      for (int child :
          graph.children(above, "nsubj", "nsubjpass", "poss", "amod", "nmod", "compound")) {
        Optional<Referent> found =
            states(referents.of(child)).stream()
                .filter(r -> here.stream().noneMatch(h -> h.target().equals(r.target())))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
      above = graph.head(above);
    }
    return Optional.empty();
  }

  private List<Referent> states(List<Referent> all) {
    return all.stream()
        .filter(r -> r.entity() && knowledge.vocabulary().isA(r.kind(), "State"))
        .toList();
  }

  private static Reading reading(int at, Referent one, Referent other) {
    return new Reading(
        "neighbor.name", at, BORDERS, one, other, Optional.empty(), Optional.empty());
  }
}
