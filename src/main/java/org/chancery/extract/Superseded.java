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
  private static final Map<String, Set<String>> BY =
      Map.of(
          "memberOf", Set.of("seeksToJoin", "withdrawsFrom"),
          "partyTo", Set.of("withdrawsFrom", "signs", "ratifies"),
          "ratifies", Set.of("withdrawsFrom"));

  private Superseded() {}

  /** Takes out what another reading makes void. */
  static void remove(List<Reading> readings) {
    List<Reading> all = List.copyOf(readings);
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
