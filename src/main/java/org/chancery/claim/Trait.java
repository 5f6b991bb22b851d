package org.chancery.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be seen of a claim that bears on whether it was read right. Others that were tried made
 * no difference, or made it worse, on documents that they were not measured on: short phrases as
 * objects, a third argument, hedges, distance between the arguments, how many claims a sentence
 * gave, subjects taken over from another sentence, arguments that are described and not named, long
 * quotes and sentences, headings, verbs against nouns, claims credited to others than the author.
 */
public enum Trait {
  /** The subject stands as a pronoun: "its", "they". */
  SUBJECT_PRONOUN("a pronoun as subject"),
  /** The subject is no entity. */
  SUBJECT_PHRASE("a phrase as subject"),
  /** How sure the link of the subject is: {@link Argument#link}. */
  SUBJECT_LINK("the subject's link"),
  /** The object stands as a pronoun. */
  OBJECT_PRONOUN("a pronoun as object"),
  /** The object is a phrase of more than {@value Traits#LONG} characters. */
  OBJECT_LONG("a long phrase as object"),
  /** How sure the link of the object is: {@link Argument#link}. */
  OBJECT_LINK("the object's link");

  private final String words;

  Trait(String words) {
    this.words = words;
  }

  /** As written in files: lower case, hyphens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For people: "a pronoun as subject". */
  public String words() {
    return words;
  }

  /** The trait that is written so. */
  public static Optional<Trait> of(String key) {
    return Arrays.stream(values()).filter(trait -> trait.key().equals(key)).findFirst();
  }
}
