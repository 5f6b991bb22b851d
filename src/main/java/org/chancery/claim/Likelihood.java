package org.chancery.claim;

/**
 * Terms of estimative probability of Intelligence Community Directive 203 (2015), section
 * D.6.e.2.a, with their ranges.
 */
public enum Likelihood {
  ALMOST_NO_CHANCE("AlmostNoChance", 0.0, 0.05),
  VERY_UNLIKELY("VeryUnlikely", 0.05, 0.20),
  UNLIKELY("Unlikely", 0.20, 0.45),
  ROUGHLY_EVEN_CHANCE("RoughlyEvenChance", 0.45, 0.55),
  /** Its IRI takes the directive's other word: {@code ch:Likely} is a modality. */
  LIKELY("Probable", 0.55, 0.80),
  VERY_LIKELY("VeryLikely", 0.80, 0.95),
  ALMOST_CERTAIN("AlmostCertain", 0.95, 1.0);

  private final String term;
  private final double low;
  private final double high;

  Likelihood(String term, double low, double high) {
    this.term = term;
    this.low = low;
    this.high = high;
  }

  /** The local name of its IRI. */
  public String term() {
    return term;
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  /** The term whose range holds a probability from 0 to 1; a shared bound belongs to the higher. */
  public static Likelihood of(double probability) {
    Likelihood found = ALMOST_NO_CHANCE;
    for (Likelihood each : values()) {
      if (probability >= each.low) {
        found = each;
      }
    }
    return found;
  }
}
