package org.chancery.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;

/** Turns a file's bytes into text, strictly: what does not decode is an error, never a guess. */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern HTML_CHARSET =
      Pattern.compile("<meta[^>]*charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  private Decoder() {}

  /**
   * The text, a byte order mark included, so that offsets count from the file's first character.
   *
   * @param encoding the user's choice, if any
   * @throws ChanceryException if the bytes are no text, or not in that encoding
   */
  static String decode(byte[] bytes, String location, Optional<Charset> encoding) {
    if (bytes.length == 0) {
      throw new ChanceryException(
          location + " is empty", "Give a file with text, or leave this one out.");
    }
    Charset charset = encoding.or(() -> declared(bytes)).orElse(StandardCharsets.UTF_8);
    if (!isWide(charset)) {
      rejectBinary(bytes, location);
    }
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, text, true);
    if (result.isError()) {
      throw malformed(bytes, in.position(), location, charset);
    }
    decoder.flush(text);
    return text.flip().toString();
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** What an HTML page says of its own encoding. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = HTML_CHARSET.matcher(head);
    if (matcher.find()) {
      try {
        return Optional.of(Charset.forName(matcher.group(1)));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void rejectBinary(byte[] bytes, String location) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new ChanceryException(
          location + " is not UTF-8: it begins with the mark of UTF-16",
          "Read it with --encoding UTF-16.");
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      throw new ChanceryException(
          location + " is a PDF, not text",
          "Extract its text first, for example with pdftotext -layout.");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new ChanceryException(
            location + " is a binary file: byte 0 at offset " + i,
            "Give plain text, Markdown or HTML; export other formats to one of these first.");
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Arrays.equals(Arrays.copyOf(bytes, mark.length), toBytes(mark));
  }

  private static byte[] toBytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static ChanceryException malformed(
      byte[] bytes, int offset, String location, Charset charset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String problem =
        String.format(
            "%s is not valid %s: byte 0x%02X at offset %d (line %d)",
            location, charset.name(), bytes[offset], offset, line);
    if (charset.equals(StandardCharsets.UTF_8) && decodes(bytes, WINDOWS)) {
      return new ChanceryException(
          problem,
          "If it was written on Windows, read it with --encoding windows-1252;"
              + " otherwise convert it to UTF-8.");
    }
    return new ChanceryException(
        problem, "Name the right one with --encoding, or convert the file to UTF-8.");
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
