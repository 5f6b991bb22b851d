package org.chancery.extract;

import java.util.Set;
import org.chancery.claim.Target;

/**
 * "Iran fired an Iranian missile": what somebody has or tries out is called a missile, since the
 * claim says already whose it is.
 */
final class OwnThings {
  private static final Set<String> RELATIONS = Set.of("possesses", "tests");

  private OwnThings() {}

  /** A phrase without its doer's adjective; any other referent as it is. */
  static Referent bare(Referent object, Referent doer, String relation, Knowledge knowledge) {
    if (!RELATIONS.contains(relation)
        || !(object.target() instanceof Target.Phrase)
        || !(doer.target() instanceof Target.Entity owner)) {
      return object;
    }
    String label = object.target().label();
    String whose = knowledge.adjective(owner) + " ";
    return label.startsWith(whose)
        ? new Referent(
            new Target.Phrase(label.substring(whose.length())),
            object.head(),
            object.span(),
            object.text(),
            object.actor(),
            object.owners())
        : object;
  }
}
