package org.chancery.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One document's gold claims and readings, and which of them belong together.
 *
 * @param read the readings but open claims
 * @param strict index of the reading by index of the gold claim, relations equal
 * @param lenient the same, relations of one group
 */
record DocumentPairs(
    String doc,
    List<Statement> gold,
    List<Statement> read,
    Map<Integer, Integer> strict,
    Map<Integer, Integer> lenient) {
  static DocumentPairs of(
      String doc, List<Statement> gold, List<Statement> read, Agreement agreement) {
    return new DocumentPairs(
        doc,
        gold,
        read,
        Pairing.of(gold, read, agreement, Strictness.STRICT),
        Pairing.of(gold, read, agreement, Strictness.LENIENT));
  }

  Map<Integer, Integer> pairs(Strictness strictness) {
    return strictness == Strictness.STRICT ? strict : lenient;
  }

  /** What counts as right for the confidence of a reading: that it pairs leniently. */
  boolean right(int read) {
    return Set.copyOf(lenient.values()).contains(read);
  }

  Tally all(Strictness strictness) {
    return new Tally(gold.size(), read.size(), pairs(strictness).size());
  }

  /**
   * Core claims; what was read beside them counts for nothing, so only the recall has a meaning.
   */
  Tally core(Strictness strictness) {
    int right = (int) pairs(strictness).keySet().stream().filter(i -> gold.get(i).core()).count();
    return new Tally((int) gold.stream().filter(Statement::core).count(), right, right);
  }
}
