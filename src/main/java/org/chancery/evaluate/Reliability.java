package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How well confidences agree with what turned out right.
 *
 * <p>Brier score (Brier 1950) and expected calibration error over ten bins of equal width (Naeini,
 * Cooper and Hauskrecht 2015).
 */
public final class Reliability {
  private static final int BINS = 10;

  private final List<Outcome> outcomes;

  /** One reading: how sure it was, 0 to 1, and whether it was right. */
  public record Outcome(double confidence, boolean right) {}

  /**
   * Readings of about the same confidence.
   *
   * @param from lowest confidence of the bin
   * @param count how many there are
   * @param confidence their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(double from, int count, double confidence, double right) {}

  public Reliability(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
  }

  public int count() {
    return outcomes.size();
  }

  /** Mean squared distance between confidence and outcome: 0 is perfect. */
  public double brier() {
    return outcomes.stream()
        .mapToDouble(o -> Math.pow(o.confidence() - (o.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /** The share that is right: the best confidence if all had to have the same. */
  public double rate() {
    return outcomes.stream().mapToDouble(o -> o.right() ? 1 : 0).average().orElse(0);
  }

  /** The Brier score of {@link #rate()} given to all. */
  public double constantBrier() {
    return rate() * (1 - rate());
  }

  /** Mean distance between confidence and share of right ones, weighted by the bins' counts. */
  public double calibrationError() {
    return bins().stream()
        .mapToDouble(b -> Math.abs(b.confidence() - b.right()) * b.count() / outcomes.size())
        .sum();
  }

  /** The bins that are not empty, from low to high; 1 belongs to the last. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int k = 0; k < BINS; k++) {
      int bin = k;
      List<Outcome> in = outcomes.stream().filter(o -> bin(o.confidence()) == bin).toList();
      if (!in.isEmpty()) {
        double confidence = in.stream().mapToDouble(Outcome::confidence).average().orElseThrow();
        double right = in.stream().filter(Outcome::right).count() / (double) in.size();
        bins.add(new Bin((double) k / BINS, in.size(), confidence, right));
      }
    }
    return bins;
  }

  private static int bin(double confidence) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    // Bounds are k/10 as written: 0.3 * 10 rounds down to 2 in binary, and 0.3 belongs to bin 3.
    return bin + 1 < BINS && confidence >= (bin + 1) / (double) BINS ? bin + 1 : bin;
  }
}
