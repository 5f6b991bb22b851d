package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Those who did the same later: "Chad acceded in 1999, followed by Mali and Togo in 2002" says of
 * three that they acceded, each at its time.
 */
final class Followers {
  private Followers() {}

  /** Whose names follow a verb's subject in doing what the verb says. */
  static List<Integer> of(SentenceGraph graph, int verb) {
    List<Integer> all = new ArrayList<>();
    for (int i = verb + 1; i < graph.size(); i++) {
      if (joins(graph, i) && above(graph, i) == verb) {
        all.addAll(names(graph, i));
      }
    }
    return all;
  }

  /** Whether a verb says only who did the same: "followed" before "by Mali". */
  static boolean join(SentenceGraph graph, int verb) {
    return joins(graph, verb) && above(graph, verb) >= 0 && !names(graph, verb).isEmpty();
  }

  /** The name of a reading's subject, where it is of those who followed; else below 0. */
  static int following(SentenceGraph graph, Reading reading) {
    int subject = reading.subject().head();
    return of(graph, reading.predicate()).contains(subject) ? subject : -1;
  }

  private static boolean joins(SentenceGraph graph, int i) {
    return i > 0
        && i + 2 < graph.size()
        && graph.token(i).form().equals("followed")
        && graph.lemma(i + 1).equals("by")
        && graph.token(i - 1).form().equals(",")
        && graph.child(i, "aux", "auxpass", "nsubjpass") < 0;
  }

  private static List<Integer> names(SentenceGraph graph, int followed) {
    return graph.objects(followed + 1).stream()
        .filter(name -> Spelled.as("NNPS?", graph.pos(name)))
        .toList();
  }

  /** The verb of the clause that a participle adds to; below 0 where there is none. */
  private static int above(SentenceGraph graph, int participle) {
    int above = graph.head(participle);
    while (above >= 0 && !graph.verb(above)) {
      above = graph.head(above);
    }
    return above;
  }
}
