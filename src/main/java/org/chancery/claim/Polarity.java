package org.chancery.claim;

import java.util.Locale;

/** Whether a claim affirms or denies its triple. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** As written in JSON Lines: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
