package org.chancery.evaluate;

import java.util.List;
import java.util.Set;
import org.chancery.claim.Trait;

/** Logistic regression over traits with an offset and a ridge penalty, by gradient ascent. */
record Regression(List<Regression.Example> examples, double penalty) {
  private static final int INTERCEPT = Trait.values().length;

  /**
   * One observation.
   *
   * @param offset log odds before traits
   * @param weight how much it counts
   */
  record Example(double offset, Set<Trait> seen, boolean right, double weight) {}

  /** Weights by the traits' ordinals, the intercept last. */
  double[] weights(int steps) {
    // The curvature is at most a quarter of each example's squared length: such a step converges.
    double curvature =
        examples.stream().mapToDouble(e -> e.weight() * (1 + e.seen().size()) / 4).sum() + penalty;
    double[] weights = new double[INTERCEPT + 1];
    for (int step = 0; step < steps; step++) {
      double[] gradient = gradient(weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += gradient[i] / curvature;
      }
    }
    return weights;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (Example example : examples) {
      double odds = example.offset() + weights[INTERCEPT];
      for (Trait trait : example.seen()) {
        odds += weights[trait.ordinal()];
      }
      double error = example.weight() * ((example.right() ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
      gradient[INTERCEPT] += error;
      for (Trait trait : example.seen()) {
        gradient[trait.ordinal()] += error;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      gradient[i] -= penalty * weights[i];
    }
    return gradient;
  }
}
