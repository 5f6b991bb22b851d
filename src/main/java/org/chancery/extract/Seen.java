package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;

/**
 * A phrase of the text that later words may take up.
 *
 * @param targets what it means; several for a group
 * @param owners for phrases that name no entity the actors they belong to
 * @param sentence number of its sentence in the document, from 0
 * @param token head in that sentence
 * @param weight how much its grammatical role makes it stand out
 * @param subject whether it is a subject, or the possessor of one
 * @param plural whether "they" fits it better than "it"
 */
record Seen(
    List<Target> targets,
    List<Target> owners,
    int sentence,
    int token,
    double weight,
    boolean subject,
    boolean plural) {
  Seen {
    targets = List.copyOf(targets);
    owners = List.copyOf(owners);
  }

  boolean entity() {
    return targets.stream().allMatch(t -> t instanceof Target.Entity);
  }

  /** Whether it means the one thing with an id. */
  boolean is(String id) {
    return targets.size() == 1 && targets.get(0).id().equals(id);
  }

  /** Whether all it means are things of one of these classes. */
  boolean isA(Knowledge knowledge, String... kinds) {
    for (Target target : targets) {
      boolean fits = false;
      for (String kind : kinds) {
        fits |=
            target instanceof Target.Entity entity
                && knowledge.vocabulary().isA(entity.kind(), kind);
      }
      if (!fits) {
        return false;
      }
    }
    return !targets.isEmpty();
  }
}
