package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Those who did the same later: "Chad acceded in 1999, followed by Mali and Togo" says of three
 * that they acceded.
 */
final class Followers {
  private static final String NAME = "NNPS?";

  private Followers() {}

  /** Whose names follow a verb's subject in doing what the verb says. */
  static List<Integer> of(SentenceGraph graph, int verb) {
    List<Integer> all = new ArrayList<>();
    for (int i = verb + 1; i + 2 < graph.size(); i++) {
      boolean followed =
          graph.token(i).form().equals("followed")
              && graph.lemma(i + 1).equals("by")
              && graph.token(i - 1).form().equals(",")
              && graph.child(i, "aux", "auxpass", "nsubjpass") < 0;
      if (followed && (graph.head(i) == verb || graph.inClause(i, verb))) {
        for (int name : graph.objects(i + 1)) {
          all.addAll(Spelled.as(NAME, graph.pos(name)) ? List.of(name) : List.of());
        }
      }
    }
    return all;
  }
}
