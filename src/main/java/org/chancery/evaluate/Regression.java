package org.chancery.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.claim.Trait;

/**
 * Logistic regression over traits with an offset and ridge penalties, by gradient ascent.
 *
 * @param penalties of squared weights by the traits' ordinals, the intercept's last
 */
record Regression(List<Regression.Example> examples, double[] penalties) {
  private static final int INTERCEPT = Trait.values().length;

  /**
   * One observation.
   *
   * @param offset log odds before traits
   * @param values of the traits that are there
   * @param weight how much it counts
   */
  record Example(double offset, Map<Trait, Double> values, boolean right, double weight) {}

  /** Weights by the traits' ordinals, the intercept last. */
  double[] weights(int steps) {
    // The curvature is at most a quarter of each example's squared length: such a step converges.
    double curvature = 0;
    for (Example each : examples) {
      double length = each.values().values().stream().mapToDouble(value -> value * value).sum();
      curvature += each.weight() * (1 + length) / 4;
    }
    curvature += Arrays.stream(penalties).max().orElseThrow();
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
      for (Map.Entry<Trait, Double> each : example.values().entrySet()) {
        odds += weights[each.getKey().ordinal()] * each.getValue();
      }
      double error = example.weight() * ((example.right() ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
      gradient[INTERCEPT] += error;
      example.values().forEach((trait, value) -> gradient[trait.ordinal()] += error * value);
    }
    for (int i = 0; i < weights.length; i++) {
      gradient[i] -= penalties[i] * weights[i];
    }
    return gradient;
  }
}
