package org.chancery.text;

/**
 * A part of a document under one heading. Section 0 always exists: it has no heading and holds what
 * stands before the first one.
 *
 * @param index position in {@link Document#sections()}
 * @param heading the heading's text, empty for section 0
 * @param level depth: 0 for section 0, 1 for the highest headings
 * @param parent index of the enclosing section, -1 for section 0
 * @param span from the heading to the next heading of the same or a higher level
 */
public record Section(int index, String heading, int level, int parent, Span span) {}
