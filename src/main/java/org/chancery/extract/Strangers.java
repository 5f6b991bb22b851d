package org.chancery.extract;

import java.util.Set;

/**
 * Tells names of which nothing says the kind: mostly of a person, a body or a firm. Names of laws,
 * wars and places say by their last word that they are none.
 */
final class Strangers {
  /** Classes of words that end the names of those who act: "the Hill Rally", "the Aid Corps". */
  private static final Set<String> BODIES = Set.of("activity", "victim", "troops", "arms");

  private Strangers() {}

  static boolean is(SentenceGraph graph, int token, WordClasses words) {
    String form = graph.token(token).form();
    return (graph.pos(token).equals("NNP") || people(graph, token) || initials(graph, token))
        && (token > 0 || opens(graph))
        && Spelled.as("\\p{Lu}[\\p{L}'’.-]+", form)
        && !graph.is(token, "npadvmod", "compound", "nmod")
        && (words.of(graph.lemma(token)).isEmpty() || body(graph, token, words));
  }

  /** "Wilson" in "Wilson agreed": the first word has a capital anyhow, so the parse must tell. */
  private static boolean opens(SentenceGraph graph) {
    return graph.pos(0).equals("NNP")
        && graph.is(0, "nsubj", "nsubjpass", "poss")
        && Spelled.as(".*\\p{Ll}.*", graph.token(0).form())
        && graph.children(0, "det", "amod", "prep").isEmpty();
  }

  /** "MUNOC", which the tagger takes for some noun. */
  private static boolean initials(SentenceGraph graph, int token) {
    return graph.pos(token).equals("NN")
        && Spelled.as("\\p{Lu}{3,7}", graph.token(token).form())
        && graph.is(token, "nsubj", "nsubjpass", "poss");
  }

  /** "The Rohingyas": a plural name that is not of places or things. */
  private static boolean people(SentenceGraph graph, int token) {
    return graph.pos(token).equals("NNPS")
        && graph.children(token, "compound", "nmod", "amod", "prep").isEmpty();
  }

  /** "The Hill Rally wants": a name of several words that does something. */
  private static boolean body(SentenceGraph graph, int token, WordClasses words) {
    return graph.is(token, "nsubj")
        && graph.pos(token).equals("NNP")
        && BODIES.containsAll(words.of(graph.lemma(token)))
        && graph.children(token, "compound", "nmod", "amod").stream()
            .anyMatch(c -> graph.pos(c).startsWith("NNP"));
  }
}
