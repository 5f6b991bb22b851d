package org.chancery.extract;

import java.util.List;

/** The state that a place lies in: whoever has an embassy in Bern has it in Switzerland. */
final class Seats {
  private Seats() {}

  /** The state instead of the place, where it is asked for and known; else what was named. */
  static Referent of(Referent named, Template.Filler asked, Knowledge knowledge) {
    return asked.seat() && knowledge.vocabulary().isA(named.kind(), "Place")
        ? knowledge
            .stateOf(named.target().id())
            .map(s -> new Referent(s, named.head(), named.span(), named.text(), true, List.of()))
            .orElse(named)
        : named;
  }
}
