package org.chancery.extract;

/**
 * "We believe in a world that protects freedom": what is wished for is what the wisher stands for.
 */
final class Wishes {
  private Wishes() {}

  /** The verb by which somebody wishes for what a noun names; below 0 where nobody does. */
  static int verb(SentenceGraph graph, WordClasses words, int noun) {
    int above = graph.head(noun);
    if (!words.is(graph.lemma(noun), "wished") || above < 0) {
      return -1;
    }
    int verb = graph.is(above, "prep") ? graph.head(above) : above;
    return verb >= 0 && graph.verb(verb) && words.is(graph.lemma(verb), "wish") ? verb : -1;
  }
}
