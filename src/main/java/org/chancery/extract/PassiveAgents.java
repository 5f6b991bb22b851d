package org.chancery.extract;

import java.util.List;

/**
 * Finds who does what a participle says; the last of several may name him for all: "drafted and
 * signed by Egypt".
 */
final class PassiveAgents {
  private static final int MOST = 5;

  private PassiveAgents() {}

  /** What stands after "by". */
  static List<Integer> of(SentenceGraph graph, int participle) {
    int verb = participle;
    for (int left = MOST; verb >= 0 && left > 0; left--) {
      for (int agent : graph.children(verb, "agent", "prep")) {
        if (graph.lemma(agent).equals("by")) {
          return graph.objects(agent);
        }
      }
      int next = graph.child(verb, "conj");
      boolean shares =
          next > verb && graph.pos(next).equals("VBN") && graph.child(verb, "dobj") < 0;
      verb = shares ? next : -1;
    }
    return List.of();
  }
}
