package org.chancery.text;

/**
 * A unit of layout: sentences never cross it.
 *
 * @param kind what it is
 * @param span its text, without markup such as bullets or Markdown heading marks
 * @param section index of the section it belongs to in {@link Document#sections()}
 * @param stem for list items: index of the block that introduces the list ("Russia has:"), else -1
 */
public record Block(Kind kind, Span span, int section, int stem) {
  /** Sorts of block. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    /** A cell of a table; the cells of a row are blocks of their own. */
    TABLE_ROW,
    /** Place and day before the first sentence, or a line with the date. */
    DATELINE,
    /** Who wrote it. */
    BYLINE
  }
}
