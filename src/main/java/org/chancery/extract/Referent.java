package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * What a noun phrase or pronoun means.
 *
 * @param target the thing, or its words
 * @param head token that heads it in the sentence
 * @param span the words that name it
 * @param text those words
 * @param actor whether it can act: a state, an organization, a person, "its allies"
 * @param owners the actors it belongs to or that take part in it: of "Russia's support" Russia
 */
record Referent(
    Target target, int head, Span span, String text, boolean actor, List<Referent> owners) {
  Referent {
    owners = List.copyOf(owners);
  }

  boolean entity() {
    return target instanceof Target.Entity;
  }

  /** The ontology class of an entity; empty for phrases. */
  String kind() {
    return target instanceof Target.Entity entity ? entity.kind() : "";
  }

  /** Whether one of some means a thing. */
  static boolean means(List<Referent> all, Target target) {
    for (Referent each : all) {
      if (each.target().equals(target)) {
        return true;
      }
    }
    return false;
  }

  /** The same, meant by the phrase of another word. */
  Referent at(int word, SentenceGraph graph) {
    Span span = graph.span(graph.phrase(word));
    return new Referent(target, word, span, graph.text(span), actor, owners);
  }
}
