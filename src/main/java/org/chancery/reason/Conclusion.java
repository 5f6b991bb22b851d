package org.chancery.reason;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * A triple that follows, for one stretch of time. The same triple may follow for other times too,
 * unless these lie within it and are no surer: then their proofs stand here.
 *
 * @param validity of its widest proof; each proof says for which time it holds itself
 * @param confidence of its best proof
 * @param proofs the minimal ones, best first: none rests on all premises of another, and more, with
 *     no more confidence
 * @param more whether there were more than are kept
 */
public record Conclusion(
    Triple triple, Validity validity, double confidence, List<Proof.Step> proofs, boolean more) {
  public Conclusion {
    proofs = List.copyOf(proofs);
  }
}
