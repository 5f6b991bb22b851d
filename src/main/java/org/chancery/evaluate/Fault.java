package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A gold claim without a reading or a reading without a gold claim, by strict pairing.
 *
 * @param inGold whether the statement is the gold's
 */
record Fault(boolean inGold, Cause cause, Statement statement) {
  static List<Fault> of(DocumentPairs pairs, Agreement agreement) {
    List<Statement> gold = unpaired(pairs.gold(), pairs.strict().keySet());
    List<Statement> read = unpaired(pairs.read(), Set.copyOf(pairs.strict().values()));
    List<Fault> faults = new ArrayList<>();
    for (Statement each : gold) {
      Cause cause = Cause.MISSED;
      for (Statement other : read) {
        cause = nearer(cause, cause(each, other, agreement));
      }
      faults.add(new Fault(true, cause, each));
    }
    for (Statement each : read) {
      Cause cause = Cause.UNFOUNDED;
      for (Statement other : gold) {
        cause = nearer(cause, cause(other, each, agreement));
      }
      faults.add(new Fault(false, cause, each));
    }
    return faults;
  }

  private static List<Statement> unpaired(List<Statement> all, Set<Integer> paired) {
    List<Statement> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!paired.contains(i)) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }

  private static Cause cause(Statement gold, Statement read, Agreement agreement) {
    if (!agreement.sentence(gold, read)) {
      return agreement.agreeElsewhere(gold, read) ? Cause.WRONG_SENTENCE : Cause.UNFOUNDED;
    }
    if (agreement.arguments(gold, read)) {
      return Cause.WRONG_RELATION;
    }
    return agreement.relation(gold, read, Strictness.LENIENT) && agreement.anArgument(gold, read)
        ? Cause.WRONG_ARGUMENT
        : Cause.UNFOUNDED;
  }

  private static Cause nearer(Cause one, Cause other) {
    return other.compareTo(one) < 0 && other != Cause.UNFOUNDED ? other : one;
  }
}
