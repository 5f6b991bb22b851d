package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/** Says of what belongs to somebody whether it is meant itself or whose it is. */
final class Possessions {
  private static final List<String> INSTRUMENTS = List.of("WeaponSystem", "Capability", "Event");

  private final SentenceGraph graph;
  private final Knowledge knowledge;

  Possessions(SentenceGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
  }

  /** Weapons and events act for whose they are: "Iran's missiles threaten Israel". */
  boolean instrument(Referent referent) {
    return referent.entity()
        && INSTRUMENTS.stream().anyMatch(k -> knowledge.vocabulary().isA(referent.kind(), k));
  }

  /**
   * Whether a noun names what acts itself and not its owners: a resolution, and what two have with
   * each other.
   */
  boolean itself(int noun, Referent referent) {
    return knowledge.words().is(graph.lemma(noun), "instrument") || mutual(referent);
  }

  /**
   * Whether who does something to a thing does it to its owner: to condemn a launch is to condemn
   * who launched, to condemn a program is not.
   */
  boolean standsForOwner(Referent referent) {
    boolean program = referent.entity() && knowledge.vocabulary().isA(referent.kind(), "Program");
    return !referent.actor() && !referent.owners().isEmpty() && !program && !mutual(referent);
  }

  /**
   * Those for whom somebody stands who supports what they do: to support the efforts of Chad is to
   * support Chad. Nobody where it is not said whose they are.
   */
  List<Referent> backed(Referent deed, String relation, Referents referents) {
    int noun = deed.head();
    if (!relation.equals("supports")
        || deed.entity()
        || !graph.noun(noun)
        || !knowledge.words().is(graph.lemma(noun), "labor")) {
      return List.of();
    }
    List<Referent> whose = new ArrayList<>();
    for (int preposition : graph.children(noun, "prep", "agent")) {
      if (Spelled.as("of|by", graph.lemma(preposition))) {
        whose.addAll(referents.of(graph.objects(preposition)));
      }
    }
    // "Chad's efforts to arm" say what for: then it is that which is supported.
    if (whose.isEmpty() && graph.child(noun, "acl", "relcl", "advcl") < 0) {
      for (int owner : graph.children(noun, "poss")) {
        whose.addAll(referents.of(owner));
      }
    }
    return whose.stream().allMatch(Referent::actor) ? whose : List.of();
  }

  /** Whether a phrase names what several have with each other: "their cooperation". */
  private boolean mutual(Referent referent) {
    return referent.owners().size() > 1
        && knowledge.lexicon().senses('n', graph.lemma(referent.head())).stream()
            .anyMatch(s -> s.templates().stream().anyMatch(Template::pair));
  }
}
