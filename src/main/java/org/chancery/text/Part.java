package org.chancery.text;

/**
 * A unit of layout before it has its place in the outline.
 *
 * @param level of a heading, 1 for the highest; 0 for anything else
 * @param marker of a list item; null for anything else
 */
record Part(Block.Kind kind, Span span, int level, Marker marker) {
  /**
   * What introduces a list item.
   *
   * @param style of the numbering or bullet: items of one list share it
   * @param indent blanks before it
   */
  record Marker(String style, int indent) {}

  static Part of(Block.Kind kind, Span span) {
    return new Part(kind, span, 0, null);
  }

  static Part heading(Span span, int level) {
    return new Part(Block.Kind.HEADING, span, level, null);
  }

  static Part item(Span span, Marker marker) {
    return new Part(Block.Kind.LIST_ITEM, span, 0, marker);
  }
}
