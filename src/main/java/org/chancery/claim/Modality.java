package org.chancery.claim;

import java.util.Locale;

/** What a document commits to about a claim, as defined in the annotation guidelines. */
public enum Modality {
  /** Stated as fact, presupposed, or said by a quoted source without hedge. */
  ASSERTED,
  /** May, could, possibly, reports suggest, alleged. */
  POSSIBLE,
  /** Likely, appears to, is expected to, predictive will. */
  LIKELY,
  /** The subject's own will, plan, aim or pledge: has not happened. */
  PLANNED,
  /** Should, must, calls for: somebody wants it. */
  DEMANDED,
  /** If, unless, would where conditioned. */
  CONDITIONAL,
  /** Given only as denied by a named actor. */
  DENIED;

  /** As written in JSON Lines: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
