package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A physical line of a text.
 *
 * @param begin offset of its first character
 * @param end one past its last character, the line break not counted
 */
record Line(String text, int begin, int end) {
  /** The lines of {@code text} from {@code from} on. */
  static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    int begin = from;
    for (int i = from; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new Line(text.substring(begin, i), begin, i));
        boolean pair = !end && text.startsWith("\r\n", i);
        begin = i + (pair ? 2 : 1);
        i = begin - 1;
      }
    }
    return lines;
  }

  boolean isBlank() {
    return width() == 0;
  }

  /** Characters without the blanks at the end. */
  int width() {
    int width = text.length();
    while (width > 0 && isBlank(text.charAt(width - 1))) {
      width--;
    }
    return width;
  }

  int indent() {
    int indent = 0;
    while (indent < text.length() && isBlank(text.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  /** White space, the non-breaking kinds and a byte order mark included. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** Where the words begin and end. */
  Span words() {
    return new Span(begin + indent(), begin + Math.max(indent(), width()));
  }

  boolean startsWith(String mark) {
    return text.startsWith(mark, indent());
  }

  /** The last character that is not a blank, a double hyphen counting as a dash; 0 if none. */
  char last() {
    int width = width();
    if (width > 1 && text.startsWith("--", width - 2)) {
      return '\u2014';
    }
    return width == 0 ? 0 : text.charAt(width - 1);
  }

  char first() {
    return isBlank() ? 0 : text.charAt(indent());
  }

  int firstWordLength() {
    String words = text.strip();
    int blank = words.indexOf(' ');
    return blank < 0 ? words.length() : blank;
  }

  Matcher marker() {
    return LineShape.marker(text);
  }
}
