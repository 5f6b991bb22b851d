package org.chancery.claim;

import org.chancery.text.Span;

/**
 * A claim's subject, object or theme: what is meant and how the text names it.
 *
 * @param text as written, "its" included
 * @param span place of those words in the document's text
 */
public record Argument(Target target, String text, Span span) {}
