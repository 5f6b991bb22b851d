package org.chancery.extract;

import java.util.List;
import java.util.Set;

/** Which of the phrases after a noun go into what it is called. */
final class Complements {
  private static final Set<String> NOT_KEPT =
      Set.of(
          "including",
          "include",
          "as",
          "like",
          "despite",
          "during",
          "after",
          "before",
          "since",
          "until",
          "by",
          "following",
          "amid",
          "through",
          "upon",
          "over",
          "out",
          "at");

  private static final List<String> CONCRETE = List.of("arms", "goods", "program", "actornoun");

  private final SentenceGraph graph;
  private final Knowledge knowledge;

  Complements(SentenceGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
  }

  /** Things are named by themselves and their "of"; acts and states of affairs also by the rest. */
  boolean kept(int head, int preposition) {
    String lemma = graph.lemma(preposition);
    if (lemma.equals("of")
        || Spelled.as("in|from", lemma) && knowledge.words().is(graph.lemma(head), "actornoun")) {
      return true;
    }
    return !NOT_KEPT.contains(lemma)
        && (!lemma.equals("with") || joins(head))
        && CONCRETE.stream().noneMatch(c -> knowledge.words().is(graph.lemma(head), c));
  }

  /** Whether a noun names what there can be with somebody: "ties with Chad". */
  private boolean joins(int noun) {
    String lemma = graph.lemma(noun);
    return knowledge.words().is(lemma, "between")
        || knowledge.words().is(lemma, "instrument")
        || knowledge.words().is(lemma, "act")
        || !knowledge.lexicon().senses('n', lemma).isEmpty();
  }
}
