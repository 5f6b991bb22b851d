package org.chancery.extract;

/** Whether a verb lays on its object what comes after a preposition. */
final class Blames {
  private Blames() {}

  /** So do "accused Iran of selling", "barred Iran from it" and "warned Iran against selling". */
  static boolean holds(WordClasses words, String verb, String preposition) {
    return preposition.equals("against")
        ? Spelled.as("warn|caution|advise", verb)
        : Spelled.as("of|from|for", preposition) && words.is(verb, "objectgerund");
  }
}
