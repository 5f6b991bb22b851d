package org.chancery.belief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.claim.Modality;

/**
 * How far claims bear a triple out.
 *
 * <pre>
 *   belief  = for × (1 − against)
 *   for     = 1 − ∏ (1 − confidence) over the supporting claims that count
 *   against = 1 − ∏ (1 − confidence) over the contradicting claims that count
 * </pre>
 *
 * This is the noisy-or (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section
 * 4.3.2): each claim is taken as one independent witness whose word alone would make the triple
 * true with the claim's confidence. So only claims count that are independent of one another, those
 * that together weigh most: see {@link Independent}. It follows that another supporting claim never
 * lowers belief and another contradicting one never raises it, that saying a thing twice in one
 * document adds nothing, and that no order of documents matters. Only claims that say that the
 * triple is so, or is not so, are asked: asserted, likely and possible ones, and denials.
 *
 * @param value 0 to 1, to six places
 * @param asserted whether a supporting claim states the triple without hedge
 * @param counted the claims that the value is computed from
 */
record Belief(double value, boolean asserted, List<Voice> counted) {
  Belief {
    counted = List.copyOf(counted);
  }

  static Belief of(List<Voice> voices) {
    List<Voice> supporting = Independent.of(voices.stream().filter(Voice::supports).toList());
    List<Voice> contradicting = Independent.of(voices.stream().filter(Voice::contradicts).toList());
    double value =
        BigDecimal.valueOf(noisyOr(supporting) * (1 - noisyOr(contradicting)))
            .setScale(6, RoundingMode.HALF_EVEN)
            .doubleValue();
    boolean asserted =
        voices.stream()
            .anyMatch(voice -> voice.supports() && voice.modality() == Modality.ASSERTED);
    List<Voice> counted = new ArrayList<>(supporting);
    counted.addAll(contradicting);
    return new Belief(value, asserted, counted);
  }

  /** Whether the triple may stand in the graph as such. */
  boolean accepted(double threshold) {
    return asserted && value >= threshold;
  }

  private static double noisyOr(List<Voice> independent) {
    double none = 1;
    for (Voice voice : independent) {
      none *= 1 - voice.confidence();
    }
    return 1 - none;
  }
}
