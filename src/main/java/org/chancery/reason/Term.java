package org.chancery.reason;

import org.apache.jena.graph.Node;

/** A part of a rule's pattern. */
public sealed interface Term {
  /** The same thing always. */
  record Constant(Node node) implements Term {}

  /**
   * Anything, the same in the whole rule.
   *
   * @param index its number within the rule, from 0
   */
  record Variable(String name, int index) implements Term {}
}
