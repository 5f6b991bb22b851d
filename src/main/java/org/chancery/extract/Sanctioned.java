package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Remembers whom a document's sanctions are laid on, for sentences that leave it unsaid: "The
 * council tightened the sanctions", "Further sanctions cover coal".
 */
final class Sanctioned {
  private static final Set<String> NOUNS = Set.of("sanction", "embargo");
  private static final Set<String> AIMED = Set.of("on", "against");

  private final Optional<Target.Entity> home;
  private Optional<Target.Entity> last = Optional.empty();

  /**
   * @param home the state that the document is about, if about one
   */
  Sanctioned(Optional<Target.Entity> home) {
    this.home = home;
  }

  /** On whom sanctions were laid last; before any were, whom the document is about. */
  Optional<Target.Entity> last() {
    return last.or(() -> home);
  }

  /** Whether a noun means sanctions. */
  static boolean named(SentenceGraph graph, int token) {
    return NOUNS.contains(graph.lemma(token));
  }

  /** Whether a phrase on sanctions says itself whom they are laid on. */
  static boolean aimed(SentenceGraph graph, int token) {
    return graph.children(token, "prep").stream().anyMatch(p -> AIMED.contains(graph.lemma(p)));
  }

  void observe(SentenceGraph graph, Referents referents, List<Reading> readings) {
    for (int i = 0; i < graph.size(); i++) {
      if (graph.verb(i) && graph.lemma(i).equals("sanction")) {
        referents.of(graph.children(i, "dobj", "nsubjpass")).forEach(this::take);
      }
      if (graph.noun(i) && named(graph, i)) {
        for (int preposition : graph.children(i, "prep")) {
          if (AIMED.contains(graph.lemma(preposition))) {
            referents.of(graph.objects(preposition)).forEach(this::take);
          }
        }
      }
    }
    for (Reading reading : readings) {
      if (reading.template().relation().equals("sanctions")) {
        take(reading.object());
      }
    }
  }

  private void take(Referent target) {
    if (target.actor() && target.target() instanceof Target.Entity entity) {
      last = Optional.of(entity);
    }
  }
}
