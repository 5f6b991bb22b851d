package org.chancery.extract;

import java.util.List;

/** Finds to whom a noun gives what its infinitive says, where the noun has no owner. */
final class Givers {
  private Givers() {}

  /** "the willingness of states to act", "gives Iran the means to act": who acts. */
  static List<Integer> of(SentenceGraph graph, int noun) {
    for (int preposition : graph.children(noun, "prep")) {
      if (graph.lemma(preposition).matches("of|by") && !graph.objects(preposition).isEmpty()) {
        return graph.objects(preposition);
      }
    }
    int above = graph.head(noun);
    if (above >= 0 && graph.is(noun, "pobj") && graph.lemma(above).equals("with")) {
      return coordinated(graph, graph.child(graph.head(above), "dobj"));
    }
    return above >= 0 && graph.is(noun, "dobj")
        ? coordinated(graph, graph.child(above, "dative", "iobj"))
        : List.of();
  }

  private static List<Integer> coordinated(SentenceGraph graph, int token) {
    return token < 0 || graph.pos(token).matches("IN|TO") ? List.of() : graph.coordination(token);
  }
}
