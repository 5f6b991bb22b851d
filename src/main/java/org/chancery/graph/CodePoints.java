package org.chancery.graph;

import org.chancery.text.Span;

/**
 * Turns offsets in UTF-16 units, as Java counts, into offsets in Unicode code points, as Web
 * Annotation (W3C Recommendation 2017, section 4.2.5) and most other languages count, and back.
 */
public final class CodePoints {
  private final String text;

  /** Code points before each UTF-16 unit; null where both counts are the same. */
  private final int[] before;

  public CodePoints(String text) {
    this.text = text;
    this.before = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? count(text) : null;
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = points;
      boolean half =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      points += half ? 0 : 1;
    }
    before[text.length()] = points;
    return before;
  }

  /** Code points before a UTF-16 offset. */
  public int of(int offset) {
    return before == null ? offset : before[offset];
  }

  /** The span that lies between two code points. */
  public Span span(int begin, int end) {
    return before == null
        ? new Span(begin, end)
        : new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
