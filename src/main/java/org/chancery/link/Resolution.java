package org.chancery.link;

/** What a link comes to. To leave it open is a result like any other. */
public sealed interface Resolution {
  /** One candidate leads clearly. */
  record Linked(Candidate candidate) implements Resolution {
    public Linked {
      if (candidate.qid().isEmpty()) {
        throw new IllegalArgumentException("linked to nothing: " + candidate);
      }
    }
  }

  /**
   * There are candidates; a person has to judge.
   *
   * @param why none of them was taken, in words
   */
  record Ambiguous(String why) implements Resolution {}

  /**
   * No item is known.
   *
   * @param why in words
   */
  record Unknown(String why) implements Resolution {}

  /** As in files and tables: {@code linked}, {@code ambiguous}, {@code unknown}. */
  default String key() {
    if (this instanceof Linked) {
      return "linked";
    }
    return this instanceof Ambiguous ? "ambiguous" : "unknown";
  }
}
