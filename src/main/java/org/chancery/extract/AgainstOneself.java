package org.chancery.extract;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells readings in which somebody acts against what is its own: "sanctions that curb Iran's
 * program" are not Iran's doing, though no other doer is named. Nor are two persons who sign a pact
 * allies.
 */
final class AgainstOneself {
  private static final Set<String> AGAINST =
      Set.of(
          "counters",
          "undermines",
          "opposes",
          "attacks",
          "criticizes",
          "sanctions",
          "accuses",
          "threatens",
          "regardsAsThreat");

  private static final Pattern OWN =
      Pattern.compile(
          "(?i).*(?:sovereignty|integrity|airspace|territory|independence|waters|borders?)");

  private AgainstOneself() {}

  /** Whether a reading makes its subject the victim of its own act. */
  static boolean holds(Reading reading, Knowledge knowledge) {
    String relation = reading.template().relation();
    if (relation.equals("alliedWith")) {
      return reading.subject().kind().equals("Person") && reading.object().kind().equals("Person");
    }
    // One breaks one's own obligations, but not one's own borders.
    boolean intruder =
        relation.equals("violates") && OWN.matcher(reading.object().target().label()).matches();
    if (!AGAINST.contains(relation) && !intruder) {
      return false;
    }
    Referent object = reading.object();
    boolean owned =
        object.owners().size() == 1
            && object.owners().get(0).target().equals(reading.subject().target());
    return owned
        || knowledge.vocabulary().isA(object.kind(), "Program")
            && knowledge
                .stateOf(object.target().id())
                .filter(reading.subject().target()::equals)
                .isPresent();
  }
}
