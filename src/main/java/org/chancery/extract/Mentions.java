package org.chancery.extract;

import java.util.List;

/** The names of one sentence, by place. */
final class Mentions {
  private final List<Mention> all;

  Mentions(List<Mention> all) {
    this.all = List.copyOf(all);
  }

  List<Mention> all() {
    return all;
  }

  /** The names whose head is this token. */
  List<Mention> headedAt(int token) {
    return all.stream().filter(m -> m.head() == token).toList();
  }

  /** The names that a token is part of. */
  List<Mention> covering(int token) {
    return all.stream().filter(m -> m.first() <= token && token <= m.last()).toList();
  }
}
