package org.chancery.link;

import org.chancery.text.Span;

/**
 * The decision on one name where it stands in a text.
 *
 * @param place in the document's text
 * @param link the decision on the thing, as far as this name is concerned
 */
public record NamedPlace(Span place, EntityLink link) {}
