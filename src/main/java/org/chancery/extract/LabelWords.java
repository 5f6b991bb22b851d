package org.chancery.extract;

/** Which words before a noun go into what it is called, and in which form. */
final class LabelWords {
  private LabelWords() {}

  /** "The 1951 treaty": the year is no part of what it is called. */
  static boolean dated(SentenceGraph graph, WordClasses words, int head, int child) {
    return child < head
        && graph.token(child).form().matches("(?:1[89]|20)\\d\\d")
        && words.is(graph.lemma(head), "instrument");
  }

  /** Whether a name is one side of a pair, as in "the U.S.-Fiji pact": then it stays as written. */
  static boolean paired(SentenceGraph graph, Mention mention) {
    return graph.is(mention.head(), "nmod", "compound")
        && (hyphen(graph, mention.first() - 1) || hyphen(graph, mention.last() + 1));
  }

  private static boolean hyphen(SentenceGraph graph, int token) {
    return token >= 0 && token < graph.size() && graph.token(token).form().matches("[-–]");
  }

  /** Whether a name stands inside a longer one: "Geneva" in "the Geneva Conference". */
  static boolean city(SentenceGraph graph, Mention mention) {
    int next = mention.last() + 1;
    return graph.is(mention.head(), "nmod", "compound")
        && next < graph.size()
        && graph.pos(next).startsWith("NN")
        && Character.isUpperCase(graph.token(next).form().charAt(0));
  }
}
