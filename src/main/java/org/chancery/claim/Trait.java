package org.chancery.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be seen of a claim that bears on whether it was read right. What things are said of
 * matters most: on documents that nobody had worked with, claims between states and persons were
 * right far more often than claims about phrases. Others that were tried made no difference: a
 * third argument, hedges, how many claims and names a sentence gave, long quotes and sentences,
 * arguments from another sentence, single relations, verbs against nouns, claims credited to others
 * than the author.
 */
public enum Trait {
  /** The subject stands as a pronoun: "its", "they". */
  SUBJECT_PRONOUN("a pronoun as subject"),
  /** The subject is no entity. */
  SUBJECT_PHRASE("a phrase as subject"),
  /** The subject is an entity and stands under another than its canonical name. */
  SUBJECT_RENAMED("a subject under another name"),
  /** The subject is a state, also of the past. */
  SUBJECT_STATE("a state as subject"),
  /** The subject is a person. */
  SUBJECT_PERSON("a person as subject"),
  /** The subject is an organization, a government's body, a bloc or an armed group. */
  SUBJECT_BODY("an organization as subject"),
  /** How sure the link of the subject is: {@link Argument#link}. */
  SUBJECT_LINK("the subject's link"),
  /** The object stands as a pronoun. */
  OBJECT_PRONOUN("a pronoun as object"),
  /** The object is no entity. */
  OBJECT_PHRASE("a phrase as object"),
  /** The object is a phrase of more than {@value Traits#LONG} characters. */
  OBJECT_LONG("a long phrase as object"),
  /** The object is a state, also of the past. */
  OBJECT_STATE("a state as object"),
  /** The object is a person. */
  OBJECT_PERSON("a person as object"),
  /** The object is an organization, a government's body, a bloc or an armed group. */
  OBJECT_BODY("an organization as object"),
  /** The object is a treaty or a resolution. */
  OBJECT_TREATY("a treaty as object"),
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
