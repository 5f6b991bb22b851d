package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.QueryCancelledException;
import org.chancery.ChanceryException;

/** The one place that maps what went wrong to words and exit codes. */
final class Failures {
  static final int OK = 0;

  /** A check found something, or what was asked for is not there. */
  static final int FINDINGS = 1;

  static final int USAGE = 2;
  static final int BAD_INPUT = 3;

  /** A lock, port, disk, network or the memory. */
  static final int BUSY = 4;

  static final int BUG = 70;

  private Failures() {}

  /** Tells the user what went wrong and gives the exit code. */
  static int report(Throwable thrown, Console console, boolean verbose) {
    if (thrown instanceof Console.ReaderGone) {
      return OK;
    }
    int code = say(thrown, console);
    if (verbose) {
      thrown.printStackTrace(console.messages());
    }
    return code;
  }

  private static int say(Throwable thrown, Console console) {
    if (thrown instanceof ChanceryException known) {
      return say(
          console,
          known.kind() == ChanceryException.Kind.BUSY ? BUSY : BAD_INPUT,
          known.getMessage(),
          known.remedy());
    }
    if (thrown instanceof QueryCancelledException) {
      return say(
          console, BUSY, "the query took too long", "make it narrower, or give it more time");
    }
    if (thrown instanceof OutOfMemoryError) {
      return say(
          console, BUSY, "out of memory", "give more, for example CHANCERY_HEAP=3g, and try again");
    }
    if (thrown instanceof UncheckedIOException || thrown instanceof IOException) {
      return say(console, BUSY, plain(thrown), "check the file's permissions and the free space");
    }
    return say(
        console,
        BUG,
        "this should not have happened: " + thrown,
        "it is a fault of the program; run it again with -v and report what it prints");
  }

  private static String plain(Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    return "cannot read or write: " + cause.getMessage();
  }

  private static int say(Console console, int code, String problem, String remedy) {
    console.say("chancery: " + problem);
    console.say("  " + remedy);
    return code;
  }
}
