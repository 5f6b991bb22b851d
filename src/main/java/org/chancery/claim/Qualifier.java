package org.chancery.claim;

import java.util.Optional;

/**
 * A circumstance of a claim.
 *
 * @param role local name of the property: place, instrument, quantity, reason
 * @param text as written
 * @param amount what a quantity comes to, where its words give a number
 */
public record Qualifier(String role, String text, Optional<Amount> amount) {
  /** Role of how much or how many. */
  public static final String QUANTITY = "quantity";

  public Qualifier {
    if (amount.isPresent() && !role.equals(QUANTITY)) {
      throw new IllegalArgumentException("an amount of a " + role);
    }
  }

  /** A circumstance that is no number. */
  public Qualifier(String role, String text) {
    this(role, text, Optional.empty());
  }
}
