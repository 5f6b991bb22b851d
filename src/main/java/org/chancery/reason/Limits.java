package org.chancery.reason;

/**
 * What bounds the reasoning.
 *
 * @param floor confidence below which nothing is concluded, 0 to 1: it ends chains of weak rules
 * @param proofs how many proofs of a conclusion are kept, at least 1
 */
public record Limits(double floor, int proofs) {
  /** Nothing below 0.1; ten proofs. */
  public static final Limits STANDARD = new Limits(0.1, 10);

  public Limits {
    if (!(floor >= 0 && floor <= 1)) {
      throw new IllegalArgumentException("floor outside 0..1: " + floor);
    }
    if (proofs < 1) {
      throw new IllegalArgumentException("fewer than one proof: " + proofs);
    }
  }
}
