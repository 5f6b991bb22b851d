package org.chancery.extract;

import java.util.List;

/** Finds who is to do what an aim, a policy or a task is said to be. */
final class Aims {
  private Aims() {}

  /** "It is the policy of Japan to act": who is to act; empty for other clauses. */
  static List<Integer> policy(SentenceGraph graph, WordClasses words, Subjects subjects, int verb) {
    int it = graph.child(verb, "nsubj");
    int policy = graph.child(verb, "attr");
    if (it < 0 || policy < 0 || !graph.lemma(it).equals("it")) {
      return List.of();
    }
    List<Integer> owner = subjects.owners(policy);
    return owner.isEmpty() && words.is(graph.lemma(policy), "policy")
        ? Givers.of(graph, policy)
        : owner;
  }

  /**
   * "The treaty's aim is to end piracy": whose aim it is; for other clauses their own subject.
   *
   * @param subject the subject of the clause
   */
  static List<Integer> whose(
      SentenceGraph graph, WordClasses words, Subjects subjects, int verb, List<Integer> subject) {
    boolean aim =
        graph.lemma(verb).equals("be")
            && subject.size() == 1
            && graph.noun(subject.get(0))
            && words.is(graph.lemma(subject.get(0)), "policy");
    if (!aim) {
      return subject;
    }
    List<Integer> owner = subjects.owners(subject.get(0));
    owner = owner.isEmpty() ? Givers.of(graph, subject.get(0)) : owner;
    return owner.isEmpty() ? subject : owner;
  }
}
