package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Says of main clauses whether their subject is likely to be who speaks: "Norway reaffirms its
 * support" is said by Norway, "Norway must act" by others.
 */
final class Avowals {
  private static final int PROFESSED = 2;
  private static final int ADDRESSED = -1;
  private static final Set<String> LINKS = Set.of("be", "remain", "become");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  private final WordClasses words;

  Avowals(WordClasses words) {
    this.words = words;
  }

  /** What a verb says for its subject as the speaker; negative against, 0 for nothing. */
  int points(SentenceGraph graph, int verb) {
    int main = graph.is(verb, "conj") ? graph.head(verb) : verb;
    if (main < 0 || graph.head(main) >= 0 || !graph.verb(verb)) {
      return 0;
    }
    List<Integer> auxiliaries = graph.children(verb, "aux", "auxpass");
    if (auxiliaries.stream().anyMatch(a -> DUTY.contains(graph.lemma(a)))) {
      return ADDRESSED;
    }
    boolean told =
        graph.pos(verb).equals("VBD")
            || auxiliaries.stream()
                .anyMatch(a -> graph.pos(a).equals("VBD") || graph.lemma(a).equals("would"));
    int said = LINKS.contains(graph.lemma(verb)) ? graph.child(verb, "acomp", "attr") : verb;
    return !told && said >= 0 && words.is(graph.lemma(said), "avow") ? PROFESSED : 0;
  }
}
