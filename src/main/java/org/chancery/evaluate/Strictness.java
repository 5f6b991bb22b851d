package org.chancery.evaluate;

/** How much of the relation must be right. */
enum Strictness {
  /** The same relation. */
  STRICT,
  /** A relation of the same group. */
  LENIENT
}
