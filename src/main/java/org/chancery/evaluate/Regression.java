package org.chancery.evaluate;

import java.util.List;
import java.util.Map;
import org.chancery.claim.Trait;

/**
 * Logistic regression over traits with an offset and ridge penalties, by Newton's method (Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).
 *
 * @param penalties of squared weights by the traits' ordinals, the intercept's last
 */
record Regression(List<Regression.Example> examples, double[] penalties) {
  private static final int INTERCEPT = Trait.values().length;
  private static final int SIZE = INTERCEPT + 1;
  private static final int STEPS = 50;

  /** Steps shorter than this change no weight that is kept. */
  private static final double CLOSE = 1e-9;

  /**
   * One observation.
   *
   * @param offset log odds before traits
   * @param values of the traits that are there
   * @param weight how much it counts
   */
  record Example(double offset, Map<Trait, Double> values, boolean right, double weight) {
    double[] row() {
      double[] row = new double[SIZE];
      values.forEach((trait, value) -> row[trait.ordinal()] = value);
      row[INTERCEPT] = 1;
      return row;
    }
  }

  /** Weights by the traits' ordinals, the intercept last. */
  double[] weights() {
    double[][] rows = examples.stream().map(Example::row).toArray(double[][]::new);
    double[] weights = new double[SIZE];
    for (int i = 0; i < STEPS; i++) {
      double[] step = step(rows, weights);
      double longest = 0;
      for (int j = 0; j < SIZE; j++) {
        weights[j] += step[j];
        longest = Math.max(longest, Math.abs(step[j]));
      }
      if (longest < CLOSE) {
        break;
      }
    }
    return weights;
  }

  /** What solves curvature times step = gradient. */
  private double[] step(double[][] rows, double[] weights) {
    double[][] system = new double[SIZE][SIZE + 1];
    for (int n = 0; n < rows.length; n++) {
      Example example = examples.get(n);
      double odds = example.offset();
      for (int i = 0; i < SIZE; i++) {
        odds += weights[i] * rows[n][i];
      }
      double probability = 1 / (1 + Math.exp(-odds));
      double error = example.weight() * ((example.right() ? 1 : 0) - probability);
      double curvature = example.weight() * probability * (1 - probability);
      add(system, rows[n], error, curvature);
    }
    for (int i = 0; i < SIZE; i++) {
      system[i][i] += penalties[i];
      system[i][SIZE] -= penalties[i] * weights[i];
    }
    return solved(system);
  }

  private static void add(double[][] system, double[] row, double error, double curvature) {
    for (int i = 0; i < SIZE; i++) {
      if (row[i] != 0) {
        for (int j = 0; j < SIZE; j++) {
          system[i][j] += curvature * row[i] * row[j];
        }
        system[i][SIZE] += error * row[i];
      }
    }
  }

  /** Gauss and Jordan: penalties keep the diagonal above 0. */
  private static double[] solved(double[][] system) {
    for (int i = 0; i < SIZE; i++) {
      for (int k = 0; k < SIZE; k++) {
        double factor = k == i ? 0 : system[k][i] / system[i][i];
        for (int j = i; factor != 0 && j <= SIZE; j++) {
          system[k][j] -= factor * system[i][j];
        }
      }
    }
    double[] solution = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      solution[i] = system[i][SIZE] / system[i][i];
    }
    return solution;
  }
}
