package org.chancery.claim;

import org.chancery.text.Span;

/**
 * A claim's subject, object or theme: what is meant and how the text names it.
 *
 * @param text as written, "its" included
 * @param span place of those words in the document's text
 * @param link how much speaks for the thing being what it was taken for, 0 to 1, as the linking of
 *     its document found; 0 for a phrase, for a thing that no list of names has, and before linking
 */
public record Argument(Target target, String text, Span span, double link) {
  public Argument {
    if (!(link >= 0 && link <= 1)) {
      throw new IllegalArgumentException("link score outside 0..1: " + link);
    }
  }

  /** Before linking. */
  public Argument(Target target, String text, Span span) {
    this(target, text, span, 0);
  }
}
