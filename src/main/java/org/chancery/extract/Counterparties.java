package org.chancery.extract;

import java.util.Set;
import org.chancery.claim.Target;

/**
 * Names a treaty without those it is made with: who signs "a fishing treaty with Peru" signs a
 * fishing treaty, and Peru is the other side, not part of its name.
 */
final class Counterparties {
  private static final Set<String> OF_TREATIES =
      Set.of("signs", "ratifies", "partyTo", "withdrawsFrom");

  private Counterparties() {}

  /** The phrase up to "with" or "between" and a party's name; anything else as it is. */
  static Referent apart(
      Referent treaty, String relation, SentenceGraph graph, Referents referents) {
    if (!OF_TREATIES.contains(relation) || treaty.entity()) {
      return treaty;
    }
    String label = treaty.target().label();
    for (int preposition : graph.children(treaty.head(), "prep")) {
      String word = graph.lemma(preposition);
      int at = label.indexOf(" " + word + " ");
      if (at > 0
          && Spelled.as("with|between", word)
          && referents.of(graph.objects(preposition)).stream().anyMatch(Referent::actor)) {
        return new Referent(
            new Target.Phrase(label.substring(0, at)),
            treaty.head(),
            treaty.span(),
            treaty.text(),
            treaty.actor(),
            treaty.owners());
      }
    }
    return treaty;
  }
}
