package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Who does what a noun of action names where its own phrase does not say so: the subject of the
 * clause it stands in ("Iran prioritized attacks on shipping"), or the owner of the noun it depends
 * on ("Iran's campaign of attacks on shipping"). Verbs and nouns that speak of others' acts, such
 * as "condemn" and "fear", stop the search.
 */
final class NearDoers {
  private static final Set<String> ADJUNCTS =
      Set.of(
          "in", "into", "with", "through", "under", "for", "on", "by", "toward", "towards", "of");
  private static final Set<String> OF_NOUNS =
      Set.of("of", "for", "in", "into", "to", "toward", "towards");

  /** "Is committed to cooperation": who is to do it. */
  private static final Set<String> DEVOTED = Set.of("commit", "dedicate", "devote", "agree");

  private static final int STEPS = 4;

  private final SentenceGraph graph;
  private final WordClasses words;
  private final Subjects subjects;

  NearDoers(SentenceGraph graph, WordClasses words, Subjects subjects) {
    this.graph = graph;
    this.words = words;
    this.subjects = subjects;
  }

  /** Heads of whoever is understood to do it; empty where nobody is. */
  List<Integer> doer(int noun) {
    return doer(noun, STEPS);
  }

  private List<Integer> doer(int noun, int steps) {
    int first = graph.firstConjunct(noun);
    int head = graph.head(first);
    if (head < 0 || steps == 0) {
      return List.of();
    }
    return switch (graph.relation(first)) {
      case "dobj" -> subject(head);
      case "pobj" -> fromPhrase(head, steps);
      default -> List.of();
    };
  }

  private List<Integer> fromPhrase(int preposition, int steps) {
    int above = graph.head(preposition);
    String lemma = graph.lemma(preposition);
    if (above < 0) {
      return List.of();
    }
    if (graph.verb(above)) {
      if (lemma.equals("to") && DEVOTED.contains(graph.lemma(above))) {
        return subjects.surface(above);
      }
      return ADJUNCTS.contains(lemma) ? subject(above) : List.of();
    }
    if (!graph.noun(above)
        || !OF_NOUNS.contains(lemma)
        || words.is(graph.lemma(above), "onlooker")) {
      return List.of();
    }
    List<Integer> owner = subjects.owners(above);
    return owner.isEmpty() ? doer(above, steps - 1) : owner;
  }

  /** The subject of an active verb that does not speak of what others do. */
  private List<Integer> subject(int verb) {
    return graph.verb(verb) && !subjects.passive(verb) && !words.is(graph.lemma(verb), "onlooker")
        ? subjects.surface(verb)
        : List.of();
  }
}
