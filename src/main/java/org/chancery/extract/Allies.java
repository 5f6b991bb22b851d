package org.chancery.extract;

import java.util.List;

/**
 * Those whom a noun and the name beside it mean together: "Assad's Russian and Iranian backers",
 * "its Saudi ally" are states, "the British premier, Keir Starmer" is Starmer.
 */
final class Allies {
  private Allies() {}

  /** Whom the name after an office or a form of address names; of allies the states they are. */
  static List<Referent> called(
      SentenceGraph graph, int noun, WordClasses words, Referents referents) {
    if (!words.is(graph.lemma(noun), "office") && !words.is(graph.lemma(noun), "style")) {
      return named(graph, noun, words, referents);
    }
    return graph.children(noun, "appos").stream()
        .flatMap(name -> referents.namedAt(name).stream())
        .filter(r -> r.kind().equals("Person"))
        .limit(1)
        .toList();
  }

  /** The states meant; empty for other nouns, and where no owner sets them apart from the state. */
  private static List<Referent> named(
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
