package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * A way of saying where, by what means or why.
 *
 * @param role place, instrument or reason
 * @param marker the words that lead to it, in lower case
 * @param takes classes of what follows; {@code any}, {@code gerund}, {@code clause}
 * @param relations those that it qualifies; empty for all
 * @param example a sentence with the circumstance in double brackets
 * @param counter a sentence without one
 */
record Circumstance(
    String role,
    List<String> marker,
    List<String> takes,
    Set<String> relations,
    String example,
    String counter) {
  Circumstance {
    marker = List.copyOf(marker);
    takes = List.copyOf(takes);
    relations = Set.copyOf(relations);
  }

  /** Whether its words can mean little else, so that it need not stand at the verb. */
  boolean plain() {
    return marker.size() > 1 || marker.get(0).length() > 5 && !takes.equals(List.of("clause"));
  }
}
