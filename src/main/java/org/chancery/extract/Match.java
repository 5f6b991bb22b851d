package org.chancery.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sense that a frame fits.
 *
 * @param bound heads of the fillers by slot name
 */
record Match(Sense sense, Map<String, List<Integer>> bound) {
  Match {
    bound = new LinkedHashMap<>(bound);
  }

  List<Integer> fillers(String slot) {
    return bound.getOrDefault(slot, List.of());
  }

  /** Whether the sense asks for one of these classes in a slot. */
  boolean asksFor(String slot, List<String> classes) {
    return sense.slots().stream()
        .filter(s -> s.name().equals(slot))
        .anyMatch(s -> s.classes().stream().anyMatch(classes::contains));
  }

  /** Whether the sense says what may fill a slot. */
  boolean narrows(String slot) {
    return sense.slots().stream()
        .filter(s -> s.name().equals(slot))
        .anyMatch(s -> !s.classes().isEmpty() || !s.lemmas().isEmpty());
  }
}
