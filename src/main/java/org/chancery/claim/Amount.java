package org.chancery.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as loosely as a text gives it: "some 12,000" is 12000 to 12000, approximately; "more
 * than 20" is 20 and no end; "between 200 and 300" has both ends.
 *
 * @param atLeast lower end, in the unit that the words name; not negative
 * @param atMost upper end, not below the lower
 * @param approximate whether the words say that it is not exact
 */
public record Amount(
    Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost, boolean approximate) {
  public Amount {
    atLeast = atLeast.map(Amount::plain);
    atMost = atMost.map(Amount::plain);
    if (atLeast.isEmpty() && atMost.isEmpty()) {
      throw new IllegalArgumentException("an amount without a number");
    }
    if (atLeast.isPresent() && (atLeast.get().signum() < 0 || below(atMost, atLeast.get()))) {
      throw new IllegalArgumentException("no such amount: " + atLeast.get() + " to " + atMost);
    }
  }

  private static boolean below(Optional<BigDecimal> value, BigDecimal other) {
    return value.filter(v -> v.compareTo(other) < 0).isPresent();
  }

  /** One form for each number, so that equal amounts are equal. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
