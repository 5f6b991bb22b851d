package org.chancery.evaluate;

/**
 * How right stance, source and time are where the claim itself was found (leniently).
 *
 * @param modality gold and read are both the number of pairs
 * @param negative claims of negative polarity
 * @param hedged claims of any modality but asserted
 * @param credited claims credited to somebody else than the document's own speaker
 * @param time claims with a time; right where it is exactly the same
 */
public record StanceScores(
    Tally modality, Tally negative, Tally hedged, Tally credited, Tally time) {
  static final StanceScores NONE =
      new StanceScores(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  static StanceScores of(Statement gold, Statement read, Agreement agreement) {
    return new StanceScores(
        Tally.of(true, true, gold.modality().equals(read.modality())),
        Tally.of(gold.negative(), read.negative(), true),
        Tally.of(gold.hedged(), read.hedged(), true),
        Tally.of(agreement.credited(gold), agreement.credited(read), agreement.source(gold, read)),
        Tally.of(
            gold.time().isPresent(), read.time().isPresent(), gold.time().equals(read.time())));
  }

  StanceScores plus(StanceScores other) {
    return new StanceScores(
        modality.plus(other.modality),
        negative.plus(other.negative),
        hedged.plus(other.hedged),
        credited.plus(other.credited),
        time.plus(other.time));
  }
}
