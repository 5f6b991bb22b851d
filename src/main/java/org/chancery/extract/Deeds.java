package org.chancery.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.ontology.Vocabulary;

/**
 * Remembers to whom each did what last, for words that leave it unsaid: "Russian aggression" after
 * an attack on Ukraine, "Another test followed", "Chad responded with air strikes".
 */
final class Deeds {
  private static final String ATTACKS = "attacks";
  private static final String DEPLOYS = "deploysTo";
  private static final Set<String> REMEMBERED = Set.of(ATTACKS, "atWarWith", "tests");
  private static final Set<String> FOES = Set.of("State", "HistoricalState", "NonStateGroup");

  private final Vocabulary vocabulary;
  private final Map<String, Referent> last = new HashMap<>();

  Deeds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * To whom somebody did such a thing last; of attacks also who attacked him; of withdrawals where
   * his troops went.
   */
  Optional<Referent> again(String relation, Target doer) {
    return Optional.ofNullable(last.get(key(relation, doer)));
  }

  void observe(Reading reading) {
    String relation = reading.template().relation();
    if ((relation.equals(ATTACKS) || relation.equals(DEPLOYS))
        && foe(reading.subject())
        && reading.object().kind().equals("State")) {
      last.put(key(DEPLOYS, reading.subject().target()), reading.object());
    }
    if (!REMEMBERED.contains(relation)) {
      return;
    }
    if (relation.equals("tests")) {
      last.put(key(relation, reading.subject().target()), reading.object());
    } else if (foe(reading.subject()) && foe(reading.object())) {
      last.put(key(ATTACKS, reading.subject().target()), reading.object());
      last.putIfAbsent(key(ATTACKS, reading.object().target()), reading.subject());
    }
  }

  private boolean foe(Referent referent) {
    return referent.entity()
        && FOES.stream().anyMatch(kind -> vocabulary.isA(referent.kind(), kind));
  }

  private static String key(String relation, Target doer) {
    return relation + " " + doer.id();
  }
}
