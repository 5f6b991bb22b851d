package org.chancery.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.claim.Target;

/**
 * "Iran fired an Iranian missile": what somebody has or tries out is called a missile, since the
 * claim says already whose it is; and what Iraq signs with Iran is to Iran no pact with Iran.
 */
final class OwnThings {
  /** What is built up or stood up for is called after its owner: "Turkish autonomy". */
  private static final Set<String> WHOSE =
      Set.of(
          "develops",
          "hasProgram",
          "commitsToDefend",
          "strainsRelationsWith",
          "locatedIn",
          "attacks",
          "threatens");

  private OwnThings() {}

  /** An agreement without the names of its sides, each of which is a party to it. */
  private static String agreement(String label, Referent object, Knowledge knowledge) {
    String rest = label.replaceFirst(" between .*$", "").replaceFirst(" with \\p{Lu}.*$", "");
    for (Referent side : object.owners()) {
      if (side.target() instanceof Target.Entity entity) {
        String whose = knowledge.adjective(entity) + " ";
        rest =
            rest.matches("(?s)" + Pattern.quote(whose) + "\\p{Ll}.*")
                ? rest.substring(whose.length())
                : rest;
      }
    }
    return rest;
  }

  /** A phrase without its doer's adjective; any other referent as it is. */
  static Referent bare(Referent object, Referent doer, String relation, Knowledge knowledge) {
    if (WHOSE.contains(relation)
        || object.actor()
        || !(object.target() instanceof Target.Phrase)
        || !(doer.target() instanceof Target.Entity owner)
        || !knowledge.vocabulary().isA(owner.kind(), "State")) {
      return object;
    }
    String label = object.target().label();
    String whose = knowledge.adjective(owner) + " ";
    String rest = label.startsWith(whose) ? label.substring(whose.length()) : label;
    String party = " with " + owner.label();
    if (relation.equals("partyTo")) {
      rest = agreement(rest, object, knowledge);
    } else if (relation.matches("signs|ratifies") && label.endsWith(party)) {
      rest = label.substring(0, label.length() - party.length());
    }
    return !rest.equals(label) && !rest.startsWith("and ")
        ? new Referent(
            new Target.Phrase(rest),
            object.head(),
            object.span(),
            object.text(),
            object.actor(),
            object.owners())
        : object;
  }
}
