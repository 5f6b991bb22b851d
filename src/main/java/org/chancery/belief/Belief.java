package org.chancery.belief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.claim.Modality;

/**
 * How far claims bear a triple out.
 *
 * <pre>
 *   belief  = for × (1 − against)
 *   for     = 1 − ∏ (1 − confidence of the strongest supporting claim of each lineage)
 *   against = 1 − ∏ (1 − confidence of the strongest contradicting claim of each lineage)
 * </pre>
 *
 * This is the noisy-or (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section
 * 4.3.2): each lineage is taken as one independent witness whose word alone would make the triple
 * true with the claim's confidence. It follows that another supporting claim never lowers belief,
 * that saying a thing twice in one document adds nothing, and that no order of documents matters.
 * Only claims that say that the triple is so, or is not so, count: asserted, likely and possible
 * ones.
 *
 * @param value 0 to 1, to six places
 * @param asserted whether a supporting claim states the triple without hedge
 */
record Belief(double value, boolean asserted) {

  static Belief of(List<Voice> voices) {
    double supported = noisyOr(voices, Voice::supports);
    double contradicted = noisyOr(voices, Voice::contradicts);
    double value =
        BigDecimal.valueOf(supported * (1 - contradicted))
            .setScale(6, RoundingMode.HALF_EVEN)
            .doubleValue();
    boolean asserted =
        voices.stream()
            .anyMatch(voice -> voice.supports() && voice.modality() == Modality.ASSERTED);
    return new Belief(value, asserted);
  }

  /** Whether the triple may stand in the graph as such. */
  boolean accepted(double threshold) {
    return asserted && value >= threshold;
  }

  private static double noisyOr(List<Voice> voices, Predicate<Voice> which) {
    // Sorted, since a product of binary fractions depends on its order in the last place.
    Map<String, Double> strongest = new TreeMap<>();
    voices.stream()
        .filter(which)
        .forEach(voice -> strongest.merge(voice.lineage(), voice.confidence(), Math::max));
    double none = 1;
    for (double confidence : strongest.values()) {
      none *= 1 - confidence;
    }
    return 1 - none;
  }
}
