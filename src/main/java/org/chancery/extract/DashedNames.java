package org.chancery.extract;

import java.util.List;
import java.util.Optional;

/**
 * Agreements called after several by dashes: "the Ghana-Togo Transit Agreement", "the
 * Stimson–Nomura Pact". All whom the dashes join belong to the name.
 */
final class DashedNames {
  private DashedNames() {}

  /** Where a name that goes on at a word begins; that word where no dash stands before it. */
  static int from(SentenceGraph graph, int first, List<Mention> known) {
    int from = first;
    while (from > 1 && Spelled.as("[-–]", graph.token(from - 1).form())) {
      int before = from - 2;
      Optional<Mention> state =
          known.stream()
              .filter(m -> m.last() == before && NewThings.STATES.contains(m.entity().kind()))
              .findFirst();
      if (state.isEmpty() && !(NewThings.capital(graph, before) && NewThings.free(before, known))) {
        break;
      }
      from = state.map(Mention::first).orElse(before);
    }
    return from;
  }

  /** Whether a stretch opens with a state and has no other name in it: its kind is enough. */
  static boolean alone(int first, int last, List<Mention> known) {
    return known.stream()
            .filter(m -> m.last() >= first && m.first() <= last)
            .allMatch(
                m ->
                    m.first() == first
                        && m.last() < last
                        && NewThings.STATES.contains(m.entity().kind()))
        && !NewThings.free(first, known);
  }
}
