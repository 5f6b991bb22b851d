package org.chancery.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person found of a claim that the program read, or of a link that it made. Judgements are
 * added and never changed; of several about one thing the last one stands.
 *
 * @param of the claim's id; of a link, the id of the entity
 * @param correction there when the verdict is to correct, and only then
 * @param by who judged, a name
 * @param at when, to the millisecond
 * @param why the reason, in words; may be empty
 */
public record Judgement(
    Kind kind,
    String of,
    Verdict verdict,
    Optional<Correction> correction,
    String by,
    Instant at,
    String why) {
  /** The later one last; two of the same moment in an order that is always the same. */
  public static final Comparator<Judgement> ORDER =
      Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

  /** What is judged. */
  public enum Kind {
    CLAIM,
    LINK;

    /** As written in files: lower case. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException when no kind is written so
     */
    public static Kind of(String word) {
      return Keys.of(values(), Kind::key, word, "kind");
    }
  }

  /**
   * @throws IllegalArgumentException when a part is missing or does not fit; the message is for
   *     people
   */
  public Judgement {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    why = why.strip();
    by = by.strip();
    if (of.isBlank() || !of.equals(of.strip())) {
      throw new IllegalArgumentException("a judgement of nothing");
    }
    if (by.isEmpty()) {
      throw new IllegalArgumentException("a judgement by nobody");
    }
    if (correction.isPresent() != (verdict == Verdict.CORRECT)) {
      throw new IllegalArgumentException(
          verdict == Verdict.CORRECT
              ? "a verdict to correct without a correction"
              : "a correction beside the verdict to " + verdict.key());
    }
    boolean item = correction.map(each -> each.values().containsKey(Correction.ITEM)).orElse(false);
    if (correction.isPresent() && item != (kind == Kind.LINK)) {
      throw new IllegalArgumentException(
          kind == Kind.LINK
              ? "a link is corrected by naming its item"
              : "a claim has no item to correct");
    }
  }

  /** A verdict on a claim as it stands, now. */
  public static Judgement now(Verdict verdict, String claim, String by, String why) {
    return new Judgement(Kind.CLAIM, claim, verdict, Optional.empty(), by, Instant.now(), why);
  }

  /** A correction of a claim, now. */
  public static Judgement now(Correction correction, String claim, String by, String why) {
    return new Judgement(
        Kind.CLAIM, claim, Verdict.CORRECT, Optional.of(correction), by, Instant.now(), why);
  }

  /** The last part of its IRI: a hash of all it says. */
  public String id() {
    return Ids.hash(
            kind.key(),
            of,
            verdict.key(),
            correction.map(Correction::text).orElse(""),
            by,
            at.toString(),
            why)
        .substring(0, 20);
  }
}
