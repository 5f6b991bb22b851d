package org.chancery.belief;

/** Claims to propositions. */
public final class Fusion {
  private Fusion() {}
}
