package org.chancery.extract;

import java.util.List;
import java.util.Map;

/**
 * A predicate with its arguments, read the same way from verbs, nouns and adjectives.
 *
 * @param predicate token index
 * @param pos {@code v}, {@code n} or {@code a}
 * @param roles heads of the fillers by role; coordinated fillers one by one
 */
record Frame(int predicate, char pos, Map<String, List<Integer>> roles) {
  Frame {
    roles = Map.copyOf(roles);
  }

  List<Integer> role(String name) {
    return roles.getOrDefault(name, List.of());
  }
}
