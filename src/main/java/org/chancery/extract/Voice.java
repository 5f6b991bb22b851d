package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Target;

/**
 * Who speaks in a document or a part of it.
 *
 * @param we those whom "we" means: states, bodies; empty when unknown
 * @param self whom "I" means: a person where one is named, else the same; empty when unknown
 */
record Voice(List<Target> we, List<Target> self) {
  Voice {
    we = List.copyOf(we);
    self = List.copyOf(self);
  }

  static Voice of(List<Target> parties) {
    return new Voice(parties, parties);
  }

  boolean unknown() {
    return we.isEmpty() && self.isEmpty();
  }
}
