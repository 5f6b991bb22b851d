package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import org.chancery.claim.Target;

/**
 * Says whose secretary a secretary is whose title names no state: the American departments are led
 * by a "Secretary of State", "of Defense" or "of the Treasury", which no other state's are; a
 * British one is "Secretary of State for" something.
 */
final class Secretaries {
  private static final String STATE = "united-states";

  private Secretaries() {}

  static Optional<Referent> state(
      SentenceGraph graph, int office, Mention person, Knowledge knowledge) {
    int of = office + 1;
    int department =
        of + 1 < graph.size() && graph.lemma(of + 1).equals("the") ? office + 3 : office + 2;
    boolean american =
        graph.lemma(office).equals("secretary")
            && department < graph.size()
            && graph.token(of).form().equals("of")
            && Spelled.as("State|Defense|Treasury|War|Commerce|Energy", form(graph, department))
            && !Spelled.as("for", form(graph, department + 1));
    return american
        ? knowledge
            .gazetteer()
            .byId(STATE)
            .map(entry -> entry.target())
            .filter(Target.Entity.class::isInstance)
            .map(Target.Entity.class::cast)
            .map(s -> new Referent(s, person.head(), person.span(), "", true, List.of()))
        : Optional.empty();
  }

  private static String form(SentenceGraph graph, int token) {
    return token < graph.size() ? graph.token(token).form() : "";
  }
}
