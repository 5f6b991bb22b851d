package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where the commands write: results to one stream, messages to the other, all in UTF-8. Progress
 * and colours are for terminals only; the launcher tells which streams are.
 */
final class Console {
  private final OutputStream results;
  private final PrintStream messages;
  private final boolean terminalResults;
  private final boolean terminalMessages;
  private final boolean colours;
  private boolean progressShown;

  private Console(
      OutputStream results,
      OutputStream messages,
      boolean terminalResults,
      boolean terminalMessages,
      boolean colours) {
    this.results = results;
    this.messages = new PrintStream(messages, true, StandardCharsets.UTF_8);
    this.terminalResults = terminalResults;
    this.terminalMessages = terminalMessages;
    this.colours = colours;
  }

  /** The process's own streams. */
  static Console system() {
    return new Console(
        new Results(new FileOutputStream(FileDescriptor.out)),
        System.err,
        Boolean.getBoolean("chancery.terminal.out"),
        Boolean.getBoolean("chancery.terminal.err"),
        System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
  }

  /** Streams that are no terminal. */
  static Console of(OutputStream results, OutputStream messages) {
    return new Console(new Results(results), messages, false, false, false);
  }

  /** Writes a part of the result as it is. */
  void print(String text) {
    try {
      results.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stream for results, for what writes bytes; not to be closed. */
  OutputStream results() {
    return results;
  }

  /** Says something to the user, beside the result. */
  void say(String line) {
    clearProgress();
    messages.println(line);
  }

  /** Shows how far the work is, in place of what was shown before; on a terminal only. */
  void progress(String line) {
    if (terminalMessages) {
      messages.print("\r\u001b[K" + line);
      messages.flush();
      progressShown = true;
    }
  }

  private void clearProgress() {
    if (progressShown) {
      messages.print("\r\u001b[K");
      progressShown = false;
    }
  }

  /** Makes words stand out: in bold on a terminal, in double brackets elsewhere. */
  String marked(String words) {
    return terminalResults && colours ? "\u001b[1;4m" + words + "\u001b[0m" : "[[" + words + "]]";
  }

  /** Whether help and messages may have colours. */
  boolean colours() {
    return terminalMessages && terminalResults && colours;
  }

  PrintStream messages() {
    return messages;
  }

  /** Ends the output. */
  void flush() {
    clearProgress();
    messages.flush();
    try {
      results.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody reads the results any more, as in {@code chancery export | head}. */
  static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }

  /** Buffers, and tells a reader that has gone from other failures to write. */
  private static final class Results extends FilterOutputStream {
    Results(OutputStream out) {
      super(new BufferedOutputStream(out, 1 << 16));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw gone(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw gone(e);
      }
    }

    private static IOException gone(IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw new ReaderGone(e);
      }
      return e;
    }
  }
}
