package org.chancery.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells readings that a closer one of the same sentence makes void: who wants to join or leaves is
 * not said to be a member, though "membership" and "join" stand there; who signs a pact is a party
 * to it.
 */
final class Superseded {
  private static final Set<String> MEETING = Set.of("meetsWith", "negotiatesWith");

  private static final Map<String, Set<String>> BY =
      Map.of(
          "memberOf", Set.of("seeksToJoin", "withdrawsFrom"),
          "partyTo", Set.of("withdrawsFrom", "signs", "ratifies"),
          "ratifies", Set.of("withdrawsFrom"));

  private Superseded() {}

  /** "Flew to Chad to meet its president", "for talks with him": he is met, not the state. */
  private static boolean guest(SentenceGraph graph, Reading visit, List<Reading> all) {
    return all.stream()
        .anyMatch(
            r ->
                MEETING.contains(r.template().relation())
                    && r.predicate() != visit.predicate()
                    && r.subject().target().equals(visit.subject().target())
                    && r.object().kind().equals("Person")
                    && purpose(graph, r.predicate(), visit.predicate()));
  }

  private static boolean purpose(SentenceGraph graph, int predicate, int visit) {
    for (int i = predicate; i >= 0 && i != visit; i = graph.head(i)) {
      if (graph.head(i) == visit) {
        return graph.is(i, "advcl", "xcomp") && graph.pos(i).equals("VB")
            || graph.lemma(i).equals("for");
      }
    }
    return false;
  }

  /** Whether the same office was read from the words of the title. */
  private static boolean titled(Reading office, List<Reading> all) {
    return all.stream()
        .anyMatch(
            r ->
                r.sense().equals("office.title")
                    && r.predicate() == office.predicate()
                    && r.subject().target().equals(office.subject().target()));
  }

  /** Takes out what another reading makes void. */
  static void remove(SentenceGraph graph, List<Reading> readings) {
    List<Reading> all = List.copyOf(readings);
    readings.removeIf(r -> r.sense().startsWith("visit.") && guest(graph, r, all));
    readings.removeIf(r -> r.sense().startsWith("office.n") && titled(r, all));
    readings.removeIf(
        reading -> {
          Set<String> closer = BY.getOrDefault(reading.template().relation(), Set.of());
          return all.stream()
              .anyMatch(
                  r ->
                      closer.contains(r.template().relation())
                          && r.subject().target().equals(reading.subject().target())
                          && (r.object().target().equals(reading.object().target())
                              || r.object().head() == reading.object().head()));
        });
  }
}
