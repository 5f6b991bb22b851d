package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Takes what only a state can do for the deed of the state whose leader is said to do it: who
 * leaves a treaty or has missiles developed does so in his country's name.
 */
final class StateActs {
  private static final Set<String> OF_TREATIES = Set.of("withdrawsFrom", "partyTo");
  private static final Set<String> OF_ARMS = Set.of("develops", "possesses");

  private StateActs() {}

  /** A reading with the state for its leader where the deed is one of states. */
  static Reading of(Reading reading, Referents referents, Knowledge knowledge) {
    String relation = reading.template().relation();
    boolean treaty =
        OF_TREATIES.contains(relation)
            && knowledge.vocabulary().isA(reading.object().kind(), "Instrument");
    if (!reading.subject().kind().equals("Person") || !treaty && !OF_ARMS.contains(relation)) {
      return reading;
    }
    Optional<Target.Entity> state = referents.stateOf((Target.Entity) reading.subject().target());
    return state
        .map(
            s ->
                new Reading(
                    reading.sense(),
                    reading.predicate(),
                    reading.template(),
                    in(reading.subject(), s),
                    reading.object(),
                    reading.theme(),
                    reading.relationPhrase()))
        .orElse(reading);
  }

  private static Referent in(Referent leader, Target.Entity state) {
    return new Referent(state, leader.head(), leader.span(), leader.text(), true, leader.owners());
  }
}
