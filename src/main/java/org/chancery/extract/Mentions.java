package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one sentence, by place. */
final class Mentions {
  private final List<Mention> all;
  private final List<Mention> inside;
  private final Map<Integer, List<Mention>> headed = new HashMap<>();
  private final Map<Integer, List<Mention>> covering = new HashMap<>();

  /**
   * The names of a sentence.
   *
   * @param inside those that words such as "anti-American" are made of, which name nobody there
   */
  Mentions(List<Mention> all, List<Mention> inside) {
    this.all = List.copyOf(all);
    this.inside = List.copyOf(inside);
    for (Mention mention : this.all) {
      headed.computeIfAbsent(mention.head(), t -> new ArrayList<>()).add(mention);
      for (int i = mention.first(); i <= mention.last(); i++) {
        covering.computeIfAbsent(i, t -> new ArrayList<>()).add(mention);
      }
    }
  }

  List<Mention> all() {
    return all;
  }

  /** The names whose head is this token. */
  List<Mention> headedAt(int token) {
    return headed.getOrDefault(token, List.of());
  }

  /** The names that a word such as "anti-American" is made of. */
  List<Mention> inside(int token) {
    return inside.stream().filter(m -> m.first() == token).toList();
  }

  /** The names that a token is part of. */
  List<Mention> covering(int token) {
    return covering.getOrDefault(token, List.of());
  }
}
