package org.chancery.belief;

import java.util.Collections;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.claim.Modality;
import org.chancery.claim.Polarity;

/**
 * What one claim has to say about its triple.
 *
 * @param claim its IRI
 * @param lineages what it may go back to; claims that share one are not independent
 * @param confidence its weight, 0 to 1: {@link org.chancery.claim.Confidence#combined}
 */
record Voice(
    Node claim, Set<String> lineages, Polarity polarity, Modality modality, double confidence) {
  Voice {
    lineages = Set.copyOf(lineages);
  }

  boolean independentOf(Voice other) {
    return Collections.disjoint(lineages, other.lineages);
  }

  /** Whether it says that the triple is so, however unsurely: not that it will or should be. */
  boolean supports() {
    return states() && polarity == Polarity.POSITIVE;
  }

  /** Whether it says that the triple is not so, or tells of somebody who denies it. */
  boolean contradicts() {
    return modality == Modality.DENIED || states() && polarity == Polarity.NEGATIVE;
  }

  private boolean states() {
    return switch (modality) {
      case ASSERTED, LIKELY, POSSIBLE -> true;
      case PLANNED, DEMANDED, CONDITIONAL, DENIED -> false;
    };
  }
}
