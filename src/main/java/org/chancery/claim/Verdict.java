package org.chancery.claim;

import java.util.Locale;

/** What a judge found. */
public enum Verdict {
  /** It is as the program has it. */
  ACCEPT,
  /** It is not so, and nothing stands in its place. */
  REJECT,
  /** Something else stands in its place: the judgement's {@link Correction}. */
  CORRECT;

  /** As written in files and on the command line: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when no verdict is written so
   */
  public static Verdict of(String word) {
    return Keys.of(values(), Verdict::key, word, "verdict");
  }
}
