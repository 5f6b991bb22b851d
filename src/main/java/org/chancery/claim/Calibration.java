package org.chancery.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often readings were right, and the confidence in a new one that follows.
 *
 * <p>A sense's precision is its share of right readings, drawn towards the precision of its
 * relation's group, and that towards the precision of all, as if {@code strength} more readings of
 * the wider kind had been seen (the mean of a beta posterior: Gelman et al., Bayesian Data
 * Analysis, 2.4). Traits shift its log odds by their weights, as logistic regression finds them.
 *
 * @param enough how sure a reading has to be to become a claim, 0 to 1
 * @param strength how many readings the wider kind counts for, above 0
 * @param all every reading but open claims
 * @param groups readings by their relation's group; {@value #OPEN} for open claims
 * @param senses readings by what read them
 * @param intercept shift of the log odds for every reading
 * @param weights shifts by trait
 */
public record Calibration(
    double enough,
    double strength,
    Count all,
    Map<String, Count> groups,
    Map<String, Count> senses,
    double intercept,
    Map<Trait, Double> weights) {
  /** The lowest confidence in a reading. */
  public static final double LEAST = 0.05;

  /** The highest confidence in a reading. */
  public static final double MOST = 0.98;

  /** What stands for a group with open claims. */
  public static final String OPEN = "open";

  /**
   * Readings, and how many of them were right. What one sense reads in one document counts as one
   * reading at most, right in part where only some of its claims are: writers repeat themselves, so
   * that ten readings of one document say little more about the next document than one does.
   */
  public record Count(double read, double right) {
    public static final Count NONE = new Count(0, 0);

    public Count {
      if (!(read >= 0 && right >= 0 && right <= read)) {
        throw new IllegalArgumentException(right + " of " + read + " cannot be right");
      }
    }

    /** The share that is right if {@code strength} more had been right at a rate. */
    double drawn(double rate, double strength) {
      return (right + strength * rate) / (read + strength);
    }
  }

  public Calibration {
    if (!(enough >= 0 && enough <= 1)) {
      throw new IllegalArgumentException("enough outside 0..1: " + enough);
    }
    if (!(strength > 0)) {
      throw new IllegalArgumentException("strength must be above 0, not " + strength);
    }
    groups = new TreeMap<>(groups);
    senses = new TreeMap<>(senses);
    Map<Trait, Double> copy = new EnumMap<>(Trait.class);
    copy.putAll(weights);
    weights = copy;
  }

  /**
   * How a reading's confidence comes about: the log odds of the precision, the intercept, and what
   * each trait that is there adds, summed and turned into a probability.
   *
   * @param sense readings of its sense, and how many were right
   * @param precision of the sense, drawn towards its group's, 0 to 1
   * @param intercept shift for every reading
   * @param shifts by trait: its value times its weight
   */
  public record Estimate(
      Count sense, double precision, double intercept, Map<Trait, Double> shifts) {
    public Estimate {
      Map<Trait, Double> copy = new EnumMap<>(Trait.class);
      copy.putAll(shifts);
      shifts = copy;
    }

    /** Log odds of the precision. */
    public double logOdds() {
      return Math.log(precision / (1 - precision));
    }

    /** Between {@value Calibration#LEAST} and {@value Calibration#MOST}, to three decimals. */
    public double confidence() {
      double odds = logOdds() + intercept;
      for (double shift : shifts.values()) {
        odds += shift;
      }
      double rounded = Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0;
      return Math.min(MOST, Math.max(LEAST, rounded));
    }
  }

  /**
   * The probability that a reading with these traits is right, with what it is made of.
   *
   * @param group of its relation
   */
  public Estimate estimate(Traits traits, String group) {
    double overall = all.drawn(0.5, 2);
    double wider = groups.getOrDefault(group, Count.NONE).drawn(overall, strength);
    Count sense = senses.getOrDefault(traits.sense(), Count.NONE);
    Map<Trait, Double> shifts = new EnumMap<>(Trait.class);
    traits
        .values()
        .forEach((trait, value) -> shifts.put(trait, value * weights.getOrDefault(trait, 0.0)));
    return new Estimate(sense, sense.drawn(wider, strength), intercept, shifts);
  }
}
