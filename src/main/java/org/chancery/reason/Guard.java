package org.chancery.reason;

import java.util.List;

/**
 * A condition on the things that a rule's body has found.
 *
 * @param arguments two of them; three for {@link Kind#NO_VALUE}
 */
public record Guard(Kind kind, List<Term> arguments) {
  public Guard {
    arguments = List.copyOf(arguments);
  }

  /** The conditions there are. */
  public enum Kind {
    /** {@code notEqual(?a ?b)}: two different things. */
    NOT_EQUAL("notEqual", 2),
    /** {@code isA(?a ch:State)}: of a class or one below it. */
    IS_A("isA", 2),
    /**
     * {@code noValue(?a ch:possesses ?b)}: no premise says so for any day of the time in question.
     * It looks at premises only, never at conclusions, so that no rule can take away what it rests
     * on. Variables that the body does not bind stand for anything.
     */
    NO_VALUE("noValue", 3);

    private final String word;
    private final int arity;

    Kind(String word, int arity) {
      this.word = word;
      this.arity = arity;
    }

    String word() {
      return word;
    }

    int arity() {
      return arity;
    }
  }
}
