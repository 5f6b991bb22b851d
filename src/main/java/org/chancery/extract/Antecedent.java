package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;

/**
 * An event or act spoken of before, as "this support" or "such a move" takes it up again.
 *
 * @param label its words in canonical form
 * @param owners who did it, or the sides of what is mutual, first side first
 * @param targets to whom it was done, or the other sides
 */
record Antecedent(String label, List<Target> owners, List<Target> targets) {
  Antecedent {
    owners = List.copyOf(owners);
    targets = List.copyOf(targets);
  }
}
