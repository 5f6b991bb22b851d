package org.chancery.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Reliability of a source on the Admiralty scale (NATO AJP-2.1), with its weight. */
public enum Grade {
  A(1.0),
  B(0.9),
  C(0.75),
  D(0.5),
  E(0.2),
  /** Cannot be judged: the default. */
  F(0.75);

  private final double weight;

  Grade(double weight) {
    this.weight = weight;
  }

  /** Factor of a claim's confidence, 0 to 1. */
  public double weight() {
    return weight;
  }

  /**
   * What a claim deserves that went through several hands: the least of their grades by weight,
   * since what one of them gets wrong the next passes on. Of two of one weight the better letter:
   * it is known, F is not.
   *
   * @param hands at least one
   */
  public static Grade weakest(List<Grade> hands) {
    return Collections.min(
        hands, Comparator.comparingDouble(Grade::weight).thenComparing(Comparator.naturalOrder()));
  }
}
