package org.chancery.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the confidence in a reading rests on: what read it, and what can be seen of it.
 *
 * @param sense id of the lexicon entry, as on the evidence
 * @param values how far each trait is there, above 0 to 1; those that are not there are left out
 */
public record Traits(String sense, Map<Trait, Double> values) {
  static final int LONG = 60;
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)i|me|my|we|us|ours?|you|yours?|he|him|his|she|hers?|it|its|they|them|theirs?"
              + "|(?:it|them|him|her|our)sel(?:f|ves)|this|that|these|those|both|each|all|some"
              + "|who|whom|whose|which|each other|one another");

  public Traits {
    Map<Trait, Double> there = new EnumMap<>(Trait.class);
    values.forEach((trait, value) -> there.put(trait, checked(trait, value)));
    there.values().removeIf(value -> value == 0);
    values = Map.copyOf(there);
  }

  private static double checked(Trait trait, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(trait.key() + " outside 0..1: " + value);
    }
    return value;
  }

  /** The traits of a linked claim. */
  public static Traits of(Claim claim) {
    Argument subject = claim.subject();
    Argument object = claim.object();
    return new Traits(
        claim.evidence().sense(),
        Map.of(
            Trait.SUBJECT_PRONOUN, there(pronoun(subject)),
            Trait.SUBJECT_PHRASE, there(phrase(subject)),
            Trait.SUBJECT_LINK, subject.link(),
            Trait.OBJECT_PRONOUN, there(pronoun(object)),
            Trait.OBJECT_LONG, there(phrase(object) && object.text().length() > LONG),
            Trait.OBJECT_LINK, object.link()));
  }

  /** How far a trait is there: 0 not at all, 1 fully. */
  public double value(Trait trait) {
    return values.getOrDefault(trait, 0.0);
  }

  private static double there(boolean holds) {
    return holds ? 1 : 0;
  }

  private static boolean pronoun(Argument argument) {
    return !argument.text().equals("US") && PRONOUN.matcher(argument.text()).matches();
  }

  private static boolean phrase(Argument argument) {
    return argument.target() instanceof Target.Phrase;
  }
}
