package org.chancery.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the confidence in a reading rests on: what read it, and what can be seen of it.
 *
 * @param sense id of the lexicon entry, as on the evidence
 */
public record Traits(String sense, Set<Trait> seen) {
  static final int LONG = 60;
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)i|me|my|we|us|ours?|you|yours?|he|him|his|she|hers?|it|its|they|them|theirs?"
              + "|(?:it|them|him|her|our)sel(?:f|ves)|this|that|these|those|both|each|all|some"
              + "|who|whom|whose|which|each other|one another");

  public Traits {
    seen = Set.copyOf(seen);
  }

  /** The traits of a claim. */
  public static Traits of(Claim claim) {
    return of(claim.subject(), claim.object(), claim.evidence().sense());
  }

  /** The traits of a claim by its parts, before its confidence is known. */
  public static Traits of(Argument subject, Argument object, String sense) {
    Set<Trait> seen = EnumSet.noneOf(Trait.class);
    add(seen, pronoun(subject), Trait.SUBJECT_PRONOUN);
    add(seen, phrase(subject), Trait.SUBJECT_PHRASE);
    add(seen, pronoun(object), Trait.OBJECT_PRONOUN);
    add(seen, phrase(object) && object.text().length() > LONG, Trait.OBJECT_LONG);
    return new Traits(sense, seen);
  }

  private static void add(Set<Trait> seen, boolean holds, Trait trait) {
    if (holds) {
      seen.add(trait);
    }
  }

  private static boolean pronoun(Argument argument) {
    return PRONOUN.matcher(argument.text()).matches();
  }

  private static boolean phrase(Argument argument) {
    return argument.target() instanceof Target.Phrase;
  }
}
