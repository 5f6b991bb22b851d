package org.chancery.reason;

import java.util.List;

/**
 * What other premises would change.
 *
 * @param appeared what would newly follow, with the proofs that it would have
 * @param fell what would no longer follow, with the proofs that it has
 */
public record Difference(List<Conclusion> appeared, List<Conclusion> fell) {
  public Difference {
    appeared = List.copyOf(appeared);
    fell = List.copyOf(fell);
  }
}
