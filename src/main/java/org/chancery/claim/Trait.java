package org.chancery.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be seen of a claim that bears on whether it was read right. Others that were tried made
 * no measurable difference: subjects taken over from another sentence, arguments that are described
 * and not named, long sentences, headings.
 */
public enum Trait {
  /** The subject stands as a pronoun: "its", "they". */
  SUBJECT_PRONOUN,
  /** The subject is no entity. */
  SUBJECT_PHRASE,
  /** The object stands as a pronoun. */
  OBJECT_PRONOUN,
  /** The object is no entity. */
  OBJECT_PHRASE,
  /** The object is a phrase of more than {@value Traits#LONG} characters. */
  OBJECT_LONG,
  /** Between subject and object stand more than {@value Traits#FAR_APART} characters. */
  FAR,
  /** There is a third argument. */
  THEME,
  /** It is not asserted but possible, planned, demanded ... */
  HEDGED;

  /** As written in files: lower case, hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The trait that is written so. */
  public static Optional<Trait> of(String key) {
    return Arrays.stream(values()).filter(trait -> trait.key().equals(key)).findFirst();
  }
}
