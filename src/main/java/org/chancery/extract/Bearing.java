package org.chancery.extract;

import java.util.List;
import org.chancery.claim.Modality;

/**
 * What one expression on the way from a claim's predicate to the root of its sentence does to the
 * claim.
 *
 * @param modality what it makes of the claim by itself
 * @param flips whether it turns the claim's polarity
 * @param certainty how far it commits to the claim, after any flip
 * @param words the tokens of the expression; empty where the clause's form says it
 * @param at the verb or noun that it stands on
 * @param type its sort of cue
 * @param credited who holds the claim by it
 * @param stance whether the claim is in its scope; otherwise it tells only who says so
 */
record Bearing(
    Modality modality,
    boolean flips,
    double certainty,
    List<Integer> words,
    int at,
    Cue.Type type,
    Cue.Credited credited,
    boolean stance) {
  private static final double OPEN = 0.5;

  Bearing {
    words = List.copyOf(words);
  }

  /** The effect of a cue, plain or under a "not" with its words. */
  static Bearing of(CueMatch match, List<Integer> negation, boolean stance) {
    Cue cue = match.cue();
    if (negation.isEmpty()) {
      return new Bearing(
          cue.modality(),
          cue.flips(),
          cue.certainty(),
          match.words(),
          match.words().get(0),
          cue.type(),
          cue.credited(),
          stance);
    }
    List<Integer> words = new java.util.ArrayList<>(negation);
    words.addAll(match.words());
    words.sort(null);
    boolean opens = cue.negated() == Cue.Negated.OPENS;
    boolean kept = cue.negated() == Cue.Negated.KEEPS;
    return new Bearing(
        opens ? Modality.POSSIBLE : cue.modality(),
        opens ? false : kept == cue.flips(),
        opens ? OPEN : cue.certainty(),
        words,
        match.words().get(0),
        cue.type(),
        cue.credited(),
        stance);
  }

  /** Whether the claim's truth is left open by it. */
  boolean hedges() {
    return modality != Modality.ASSERTED;
  }
}
