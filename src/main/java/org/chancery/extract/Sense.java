package org.chancery.extract;

import java.util.Comparator;
import java.util.List;

/**
 * One meaning of some predicates.
 *
 * @param id stable name: {@code supply.v.1}
 * @param pos {@code v}, {@code n} or {@code a}
 * @param words lemmas that carry it
 * @param slots what its arguments must be
 * @param templates what it claims
 * @param example a sentence that it must read
 * @param counter a sentence that it must not read
 * @param own whether the user added it
 */
record Sense(
    String id,
    char pos,
    List<String> words,
    List<Slot> slots,
    List<Template> templates,
    String example,
    String counter,
    boolean own) {
  /** The user's senses before ours, and of either the one that asks for most. */
  static final Comparator<Sense> BEST_FIRST =
      Comparator.comparing(Sense::own)
          .thenComparing(Comparator.comparing(Sense::general).reversed())
          .thenComparing(Sense::specificity)
          .reversed();

  Sense {
    words = List.copyOf(words);
    slots = List.copyOf(slots);
    templates = List.copyOf(templates);
  }

  /** Whether it takes what no other sense reads: ids that begin with {@code any.}. */
  boolean general() {
    return id.startsWith("any.");
  }

  int specificity() {
    return slots.stream().mapToInt(Slot::specificity).sum();
  }
}
