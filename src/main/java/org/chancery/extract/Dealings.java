package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds whose dealings with somebody a clause mentions by the way: "During a meeting with Macron,
 * Modi raised", "decided by the minister in consultation with the council". Those who act in the
 * clause are the other side.
 */
final class Dealings {
  private static final Set<String> OCCASIONS =
      Set.of(
          "in",
          "during",
          "after",
          "before",
          "following",
          "at",
          "amid",
          "under",
          "since",
          "despite",
          "through",
          "amidst",
          "upon",
          "on",
          "by",
          "via",
          "of");

  private Dealings() {}

  /** Heads of whoever has the dealings; empty where the preposition does not say when or how. */
  static List<Integer> side(SentenceGraph graph, Subjects subjects, int preposition) {
    if (!OCCASIONS.contains(graph.lemma(preposition))) {
      return List.of();
    }
    int above = graph.head(preposition);
    if (above >= 0 && graph.noun(above)) {
      boolean apart = preposition > 0 && graph.token(preposition - 1).form().equals(",");
      if (apart && graph.lemma(preposition).equals("in")) {
        return graph.coordination(above);
      }
    }
    int clause = above < 0 ? -1 : graph.clause(above);
    if (clause < 0 || !graph.verb(clause)) {
      return List.of();
    }
    List<Integer> agents = new ArrayList<>();
    for (int agent : graph.children(clause, "agent")) {
      agents.addAll(graph.objects(agent));
    }
    return agents.isEmpty() ? subjects.surface(clause) : agents;
  }
}
