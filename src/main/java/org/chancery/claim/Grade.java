package org.chancery.claim;

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
}
