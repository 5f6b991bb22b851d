package org.chancery.extract;

import java.util.List;

/**
 * At whom others are upset: "Oman stayed out of the war, to the chagrin of Saudi Arabia" is said of
 * Oman, the doer of what the feeling follows.
 */
final class Upset {
  private final SentenceGraph graph;
  private final WordClasses words;
  private final Subjects subjects;

  Upset(SentenceGraph graph, WordClasses words, Subjects subjects) {
    this.graph = graph;
    this.words = words;
    this.subjects = subjects;
  }

  /** Heads of those whose act a noun of displeasure after "to" follows; empty for other nouns. */
  List<Integer> cause(int noun) {
    int preposition = graph.head(noun);
    if (preposition < 0
        || !graph.lemma(preposition).equals("to")
        || !words.is(graph.lemma(noun), "displeasure")) {
      return List.of();
    }
    int verb = graph.head(preposition);
    while (verb >= 0 && !graph.verb(verb)) {
      verb = graph.head(verb);
    }
    return verb < 0 || subjects.passive(verb) ? List.of() : subjects.surface(verb);
  }
}
