package org.chancery.extract;

import java.util.List;

/**
 * What sums up the clause before it: "a move that angered Chad", ", which in turn angered Chad".
 * Who does what such words do is who did what that clause says.
 */
final class Summaries {
  private static final String POINTING = "a|an|another|one";

  private Summaries() {}

  /** The verb of the clause that a noun or "which" sums up; below 0 where it sums up none. */
  static int clause(SentenceGraph graph, WordClasses words, int token) {
    if (graph.lemma(token).equals("which")) {
      return which(graph, words, token);
    }
    int head = graph.head(token);
    boolean summary =
        head >= 0
            && head < token
            && graph.noun(token)
            && graph.is(token, "appos", "dobj", "attr", "conj", "dep", "npadvmod", "parataxis")
            && words.is(graph.lemma(token), "summary")
            && graph.child(token, "poss") < 0
            && setOff(graph, token);
    if (!summary) {
      return -1;
    }
    int verb = graph.clause(head);
    return graph.verb(verb) ? verb : -1;
  }

  /** Whether a noun's phrase begins with "a" after a comma or dash. */
  private static boolean setOff(SentenceGraph graph, int noun) {
    List<Integer> articles = graph.children(noun, "det", "num");
    int first = articles.isEmpty() ? -1 : articles.get(0);
    return first > 1
        && Spelled.as(POINTING, graph.lemma(first))
        && Spelled.as("[,—–-]|--", graph.token(first - 1).form());
  }

  /** "Which" that is no name's: where the parse hangs it on the verb, or it feels or follows. */
  private static int which(SentenceGraph graph, WordClasses words, int which) {
    int verb = graph.head(which);
    int above = verb < 0 ? -1 : graph.head(verb);
    boolean after =
        above >= 0
            && above < which
            && which > 1
            && graph.is(which, "nsubj")
            && graph.token(which - 1).form().equals(",");
    if (!after) {
      return -1;
    }
    boolean turn =
        which + 2 < graph.size()
            && graph.lemma(which + 1).equals("in")
            && graph.lemma(which + 2).equals("turn");
    boolean name = graph.pos(which - 2).startsWith("NNP");
    boolean follows =
        name
            ? graph.is(verb, "relcl", "advcl", "ccomp")
                && (turn || words.is(graph.lemma(verb), "stirring"))
            : graph.verb(above) && graph.is(verb, "advcl", "ccomp", "relcl");
    int clause = follows ? graph.clause(above) : -1;
    return clause >= 0 && graph.verb(clause) ? clause : -1;
  }
}
