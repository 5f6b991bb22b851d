package org.chancery.extract;

/**
 * "Activities that undermine peace" says of nobody that they do; "a pact that ..." says it of one.
 */
final class Generic {
  private Generic() {}

  /** Whether a frame's clause only says which things of a kind are meant. */
  static boolean is(SentenceGraph graph, int noun, int predicate) {
    boolean aside = noun + 1 < graph.size() && graph.token(noun + 1).form().equals(",");
    return graph.is(predicate, "relcl", "acl")
        && graph.head(predicate) == noun
        && graph.child(noun, "det", "poss") < 0
        && !aside;
  }
}
