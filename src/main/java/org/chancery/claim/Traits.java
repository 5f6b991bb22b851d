package org.chancery.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> STATES = Set.of("State", "HistoricalState");
  private static final Set<String> PERSONS = Set.of("Person");
  private static final Set<String> BODIES =
      Set.of("Alliance", "InternationalOrganization", "GovernmentBody", "Bloc", "NonStateGroup");
  private static final Set<String> TREATIES = Set.of("Treaty", "Resolution");

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
    Map<Trait, Double> values = new EnumMap<>(Trait.class);
    values.put(Trait.SUBJECT_PRONOUN, there(pronoun(subject)));
    values.put(Trait.SUBJECT_PHRASE, there(phrase(subject)));
    values.put(Trait.SUBJECT_RENAMED, there(renamed(subject)));
    values.put(Trait.SUBJECT_STATE, there(is(subject, STATES)));
    values.put(Trait.SUBJECT_PERSON, there(is(subject, PERSONS)));
    values.put(Trait.SUBJECT_BODY, there(is(subject, BODIES)));
    values.put(Trait.SUBJECT_LINK, subject.link());
    values.put(Trait.OBJECT_PRONOUN, there(pronoun(object)));
    values.put(Trait.OBJECT_PHRASE, there(phrase(object)));
    values.put(Trait.OBJECT_LONG, there(phrase(object) && object.text().length() > LONG));
    values.put(Trait.OBJECT_STATE, there(is(object, STATES)));
    values.put(Trait.OBJECT_PERSON, there(is(object, PERSONS)));
    values.put(Trait.OBJECT_BODY, there(is(object, BODIES)));
    values.put(Trait.OBJECT_TREATY, there(is(object, TREATIES)));
    values.put(Trait.OBJECT_LINK, object.link());
    return new Traits(claim.evidence().sense(), values);
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

  private static boolean is(Argument argument, Set<String> kinds) {
    return argument.target() instanceof Target.Entity entity && kinds.contains(entity.kind());
  }

  private static boolean renamed(Argument argument) {
    return !phrase(argument) && !argument.target().label().equalsIgnoreCase(argument.text());
  }
}
