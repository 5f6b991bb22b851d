package org.chancery.evaluate;

/**
 * Counts behind precision and recall.
 *
 * @param right how many of those read are in the gold
 */
public record Tally(int gold, int read, int right) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(gold + other.gold, read + other.read, right + other.right);
  }

  static Tally of(boolean gold, boolean read, boolean right) {
    return new Tally(gold ? 1 : 0, read ? 1 : 0, gold && read && right ? 1 : 0);
  }

  /** Share of what was read that is right, 0 to 1; 0 where nothing was read. */
  public double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  /** Share of the gold that was read, 0 to 1; 0 where there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }
}
