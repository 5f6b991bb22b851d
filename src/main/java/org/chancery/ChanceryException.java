package org.chancery;

/**
 * A failure that a user can do something about: what is wrong, where, and the next step. The
 * command line prints both parts and exits with the kind's code; a stack trace is shown only with
 * {@code -v}.
 */
public final class ChanceryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of failure it is; decides the exit code. */
  public enum Kind {
    /** The input cannot be used: missing, empty, binary, malformed. */
    BAD_INPUT,
    /** A resource is held or full: store lock, port, disk, network. */
    BUSY
  }

  private final Kind kind;
  private final String remedy;

  /** Bad input: the problem with its place, and what to do next. */
  public ChanceryException(String problem, String remedy) {
    this(Kind.BAD_INPUT, problem, remedy, null);
  }

  public ChanceryException(Kind kind, String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.kind = kind;
    this.remedy = remedy;
  }

  public Kind kind() {
    return kind;
  }

  /** The next step for the user, a sentence. */
  public String remedy() {
    return remedy;
  }
}
