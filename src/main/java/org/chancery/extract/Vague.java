package org.chancery.extract;

import org.chancery.claim.Target;

/**
 * Bare nouns that say of nobody and nothing which is meant: that "people" or "the situation" does
 * something, or that somebody supports "efforts", is no claim about the world.
 */
final class Vague {
  private Vague() {}

  /** Whether what is done falls on nothing that the words tell from others of its kind. */
  static boolean object(Referent referent, SentenceGraph graph, WordClasses words) {
    return bare(referent, graph) && words.is(graph.lemma(referent.head()), "vague");
  }

  /** Whether nobody is named who does it: no actor, or one of a kind too wide to mean anybody. */
  static boolean subject(Referent referent, SentenceGraph graph, WordClasses words) {
    if (!bare(referent, graph)) {
      return false;
    }
    String lemma = graph.lemma(referent.head());
    return words.is(lemma, "vague")
        || words.is(lemma, "unspecific") && !told(referent.head(), graph)
        || !referent.actor()
            && !words.is(lemma, "instrument")
            && !definite(referent.head(), graph)
            && Character.isLowerCase(referent.target().label().charAt(0));
  }

  /** "The nations that support Chad": the clause tells which. */
  private static boolean told(int noun, SentenceGraph graph) {
    return definite(noun, graph) && graph.child(noun, "relcl", "acl") >= 0;
  }

  private static boolean definite(int noun, SentenceGraph graph) {
    return graph.children(noun, "det").stream().anyMatch(d -> !graph.lemma(d).equals("a"));
  }

  /** A phrase of one common word. */
  private static boolean bare(Referent referent, SentenceGraph graph) {
    String label = referent.target().label();
    int head = referent.head();
    return referent.target() instanceof Target.Phrase
        && head < graph.size()
        && graph.noun(head)
        && label.indexOf(' ') < 0
        && (Character.isLowerCase(label.charAt(0)) || !graph.pos(head).startsWith("NNP"))
        && label.equals(graph.token(head).form())
        && referent.owners().isEmpty();
  }
}
