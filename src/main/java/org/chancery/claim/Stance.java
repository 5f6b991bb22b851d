package org.chancery.claim;

import java.util.List;

/**
 * How the document stands to a claim.
 *
 * @param certainty what the speaker's words commit to, 0 to 1 (ICD 203)
 * @param cues the words that decided it, as written, in order; empty when there were none
 */
public record Stance(Polarity polarity, Modality modality, double certainty, List<String> cues) {
  public Stance {
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty outside 0..1: " + certainty);
    }
    cues = List.copyOf(cues);
  }

  public Likelihood likelihood() {
    return Likelihood.of(certainty);
  }
}
