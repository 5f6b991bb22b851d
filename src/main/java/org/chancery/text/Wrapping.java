package org.chancery.text;

/** Tells a line that was wrapped by hand from one that was ended on purpose. */
final class Wrapping {
  /** Lines wider than this were not wrapped: each is a paragraph. */
  private static final int WIDEST = 120;

  private static final int NARROW = 45;
  private static final String ENDS = ".:;!?)\"\u201D";
  private static final String BULLETS = "-*\u2022";

  private Wrapping() {}

  /**
   * Whether a line goes on with the paragraph of the line before it.
   *
   * @param inItem whether that paragraph is a list item
   * @param width of the widest line around
   */
  static boolean continues(Line before, Line line, boolean inItem, int width) {
    boolean stops = ENDS.indexOf(before.last()) >= 0;
    if (line.startsWith(">")
        || TableLine.matches(line)
        || TextLayout.ATX.matcher(line.text()).matches()
        || LineShape.isNoise(line.text())
        || LineShape.isEmphasised(line.text())
        || TextLayout.BREAK.matcher(before.text()).find()) {
      return false;
    }
    boolean item =
        stops || inItem || before.last() == '\u2014' || BULLETS.indexOf(line.first()) >= 0;
    boolean clause = before.last() == ';' && Character.isUpperCase(line.first());
    if (line.marker() != null && item || clause || width > WIDEST) {
      return false;
    }
    if (before.width() + 1 + line.firstWordLength() >= width) {
      return width > NARROW || !Character.isUpperCase(line.first());
    }
    // The next word had room in the line before.
    boolean ended = before.width() < width * 0.6 && Character.isUpperCase(line.first());
    return !stops && !ended;
  }
}
