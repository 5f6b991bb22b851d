package org.chancery.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ontology.Relation;
import org.chancery.ontology.Vocabulary;

/**
 * Remembers who did what, for sentences that leave it unsaid: "The export of coal was also banned"
 * after "The resolution banned ...", "the third nuclear test" in a text on one state's tests.
 */
final class Doers {
  private static final Set<String> SINGLE_EVENTS = Set.of("tests", "attacks", "develops");

  private final Vocabulary vocabulary;
  private final Map<String, Last> byRelation = new HashMap<>();
  private final Map<String, Last> byGroup = new HashMap<>();
  private int sentence;

  Doers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Last(Referent who, int sentence) {}

  /**
   * Who is understood: for a passive without agent, the doer of such a thing in this sentence or
   * the one before; for a definite event, the last doer of one.
   */
  Optional<Referent> understood(Frame frame, String relation) {
    if (!frame.role("passive").isEmpty()) {
      return Optional.ofNullable(byGroup.get(group(relation)))
          .filter(l -> l.sentence() >= sentence - 1)
          .map(Last::who);
    }
    if (!frame.role("definite").isEmpty() && SINGLE_EVENTS.contains(relation)) {
      return Optional.ofNullable(byRelation.get(relation)).map(Last::who);
    }
    return Optional.empty();
  }

  /** Takes in the readings of a sentence: the next one may lean on them. */
  void observe(List<Reading> readings) {
    for (Reading reading : readings) {
      Last last = new Last(reading.subject(), sentence);
      byRelation.put(reading.template().relation(), last);
      if (!symmetric(reading)) {
        byGroup.put(group(reading.template().relation()), last);
      }
    }
    sentence++;
  }

  private boolean symmetric(Reading reading) {
    return vocabulary.find(reading.template().relation()).filter(Relation::symmetric).isPresent();
  }

  private String group(String relation) {
    return vocabulary.find(relation).map(Relation::group).orElse("");
  }
}
