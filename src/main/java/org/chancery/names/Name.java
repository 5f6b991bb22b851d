package org.chancery.names;

/**
 * One name of an entity.
 *
 * @param text as written; a leading "the" must stand before the name in the text too
 * @param wary the name is also a common word or a frequent surname: it matches only when no other
 *     proper noun stands beside it, and never in a line set in capitals
 */
public record Name(String text, NameType type, boolean wary) {
  public Name {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name without letters");
    }
  }
}
