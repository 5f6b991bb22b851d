package org.chancery.evaluate;

import org.chancery.claim.Calibration;
import org.chancery.claim.Claim;
import org.chancery.claim.Traits;

/**
 * A reading of which it is known whether it was right.
 *
 * @param doc the document it is from
 * @param occasion the sentence and what read it there: readings of one occasion are right or wrong
 *     together
 * @param group of its relation; {@link Calibration#OPEN} for open claims
 */
record Judged(String doc, String occasion, Traits traits, String group, boolean right) {
  static Judged of(Claim claim, String group, boolean right) {
    Traits traits = Traits.of(claim);
    String occasion = claim.stem() + " " + claim.evidence().sentence() + " " + traits.sense();
    return new Judged(claim.stem(), occasion, traits, group, right);
  }

  boolean open() {
    return group.equals(Calibration.OPEN);
  }
}
