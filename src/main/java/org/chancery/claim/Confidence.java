package org.chancery.claim;

import java.math.BigDecimal;

/**
 * The three axes of a claim, kept apart, and their product.
 *
 * @param extraction probability that the document says this, 0 to 1
 * @param certainty what the speaker's words commit to, 0 to 1
 * @param grade reliability of the source
 */
public record Confidence(double extraction, double certainty, Grade grade) {
  public Confidence {
    if (!(extraction >= 0 && extraction <= 1)) {
      throw new IllegalArgumentException("extraction confidence outside 0..1: " + extraction);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty outside 0..1: " + certainty);
    }
  }

  /**
   * The claim's weight: extraction times certainty times the weight of the grade, multiplied as the
   * decimals they are written as, so that everyone who reads them gets the same.
   */
  public double combined() {
    return BigDecimal.valueOf(extraction)
        .multiply(BigDecimal.valueOf(certainty))
        .multiply(BigDecimal.valueOf(grade.weight()))
        .doubleValue();
  }
}
