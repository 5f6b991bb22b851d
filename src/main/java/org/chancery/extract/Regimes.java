package org.chancery.extract;

import java.util.Set;

/** "The right-wing government", "the new regime": of a state there is one at a time. */
final class Regimes {
  private static final Set<String> SORTS =
      Set.of(
          "new",
          "current",
          "present",
          "right",
          "left",
          "wing",
          "rightist",
          "leftist",
          "military",
          "civilian",
          "interim",
          "transitional",
          "provisional",
          "caretaker",
          "ruling",
          "elected",
          "communist",
          "socialist",
          "islamist",
          "authoritarian",
          "repressive",
          "puppet");

  private Regimes() {}

  /** Whether a noun with nothing but such words before it still means the state's rulers. */
  static boolean oneAtATime(SentenceGraph graph, int noun) {
    return Spelled.as("government|regime", graph.lemma(noun))
        && graph.children(noun, "nmod", "compound", "amod").stream()
            .allMatch(
                m ->
                    SORTS.contains(graph.lemma(m))
                        && graph.children(m).stream()
                            .allMatch(c -> graph.is(c, "punct") || SORTS.contains(graph.lemma(c))));
  }
}
