package org.chancery.extract;

import java.util.List;

/** The names of one sentence, by place. */
final class Mentions {
  private final List<Mention> all;
  private final List<Mention> inside;

  /**
   * The names of a sentence.
   *
   * @param inside those that words such as "anti-American" are made of, which name nobody there
   */
  Mentions(List<Mention> all, List<Mention> inside) {
    this.all = List.copyOf(all);
    this.inside = List.copyOf(inside);
  }

  List<Mention> all() {
    return all;
  }

  /** The names whose head is this token. */
  List<Mention> headedAt(int token) {
    return all.stream().filter(m -> m.head() == token).toList();
  }

  /** The names that a word such as "anti-American" is made of. */
  List<Mention> inside(int token) {
    return inside.stream().filter(m -> m.first() == token).toList();
  }

  /** The names that a token is part of. */
  List<Mention> covering(int token) {
    return all.stream().filter(m -> m.first() <= token && token <= m.last()).toList();
  }
}
