package org.chancery.extract;

import java.util.List;

/**
 * "Assad's Russian and Iranian backers", "its Saudi ally": those who stand by or against somebody,
 * where an adjective says which states they are.
 */
final class Allies {
  private Allies() {}

  /** The states meant; empty for other nouns, and where no owner sets them apart from the state. */
  static List<Referent> named(
      SentenceGraph graph, int noun, WordClasses words, Referents referents) {
    if (!words.is(graph.lemma(noun), "companion") || graph.child(noun, "poss") < 0) {
      return List.of();
    }
    return graph.modifiers(noun).stream()
        .flatMap(modifier -> referents.namedAt(modifier).stream())
        .filter(r -> r.kind().equals("State") || r.kind().equals("HistoricalState"))
        .distinct()
        .toList();
  }
}
