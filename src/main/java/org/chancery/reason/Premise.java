package org.chancery.reason;

import org.apache.jena.graph.Triple;

/**
 * A triple that rules may start from.
 *
 * @param validity when it holds
 * @param confidence how far it is believed, above 0 and up to 1
 */
public record Premise(Triple triple, Validity validity, double confidence, Origin origin) {
  public Premise {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }
}
