package org.chancery.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * A stretch of a document rewritten the way the parser was trained to see English: ASCII quotes and
 * dashes, single spaces, no invisible characters. Every character remembers where it came from, so
 * that tokens of the rewritten text point into the document exactly.
 */
final class ParserText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final int LONGEST_ENTITY = 7;

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("apos", "'"),
          Map.entry("hellip", "..."),
          Map.entry("ldquo", "\""),
          Map.entry("lsquo", "'"),
          Map.entry("mdash", " -- "),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "-"),
          Map.entry("quot", "\""),
          Map.entry("rdquo", "\""),
          Map.entry("rsquo", "'"));

  private final StringBuilder text = new StringBuilder();
  private int[] origin = new int[256];
  private BitSet small = new BitSet();
  private int begin;

  private ParserText() {}

  /** Rewrites {@code document[begin, end)}. */
  static ParserText of(String document, Span span) {
    ParserText result = new ParserText();
    Markup.Fate[] fates = Markup.fates(span.in(document));
    result.small = Capitals.small(span.in(document));
    result.begin = span.begin();
    for (int i = span.begin(); i < span.end(); i++) {
      switch (fates[i - span.begin()]) {
        case KEEP -> i = result.rewrite(document, i, span.end());
        case BLANK -> result.put(' ', i);
        case VANISH -> {}
      }
    }
    return result;
  }

  String text() {
    return text.toString();
  }

  /** The document's span for characters {@code begin} to {@code end} of the rewritten text. */
  Span span(int begin, int end) {
    return new Span(origin[begin], origin[end - 1] + 1);
  }

  /** Rewrites the character at {@code i} and returns the last index that it used up. */
  private int rewrite(String document, int i, int end) {
    char c = document.charAt(i);
    switch (c) {
      case '\'', '`' -> {
        // "``" and "''" are how plain text wrote double quotes.
        boolean pair = i + 1 < end && document.charAt(i + 1) == c;
        put(pair ? '"' : '\'', i);
        return pair ? i + 1 : i;
      }
      case '&' -> {
        return putEntity(document, i, end);
      }
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '\u00B4' -> put('\'', i);
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> put('"', i);
      case '\u2010', '\u2011' -> put('-', i);
      case '\u2012', '\u2013', '\u2212' -> putDash(document, i, end);
      case '\u2014', '\u2015' -> put(" -- ", i);
      case '\u2026' -> put("...", i);
      case SOFT_HYPHEN, '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          return putSpace(document, i, end);
        }
        char letter = small.get(i - begin) ? Character.toLowerCase(c) : c;
        put(Character.isISOControl(c) ? ' ' : letter, i);
        if (c == '.' && runsOn(document, i, end)) {
          put(' ', i);
        }
      }
    }
    return i;
  }

  /** A character that Markdown or HTML names ("&rsquo;"); any other ampersand as it is. */
  private int putEntity(String document, int i, int end) {
    int stop = document.indexOf(';', i);
    if (stop > 0 && stop < end && stop - i <= LONGEST_ENTITY) {
      String character = ENTITIES.get(document.substring(i + 1, stop));
      if (character != null) {
        put(character, i);
        return stop;
      }
    }
    put('&', i);
    return i;
  }

  /** Whether the blank between two sentences was lost ("... governments.They are"). */
  private static boolean runsOn(String document, int stop, int end) {
    return stop > 1
        && stop + 2 < end
        && Character.isLowerCase(document.charAt(stop - 1))
        && Character.isLowerCase(document.charAt(stop - 2))
        && Character.isUpperCase(document.charAt(stop + 1))
        && Character.isLowerCase(document.charAt(stop + 2));
  }

  /** An en dash joins ("1989–1991", "US–China") or, between spaces, parts like a dash. */
  private void putDash(String document, int i, int end) {
    boolean joins =
        i > 0
            && i + 1 < end
            && Character.isLetterOrDigit(document.charAt(i - 1))
            && Character.isLetterOrDigit(document.charAt(i + 1));
    put(joins ? "-" : " -- ", i);
  }

  /** A line break after a hyphen inside a word ("long-\nterm") vanishes; other space is a blank. */
  private int putSpace(String document, int i, int end) {
    int next = i;
    boolean lineBreak = false;
    while (next < end && Character.isWhitespace(document.charAt(next))) {
      lineBreak |= document.charAt(next) == '\n';
      next++;
    }
    boolean broken =
        lineBreak
            && next < end
            && i > 1
            && document.charAt(i - 1) == '-'
            && Character.isLetter(document.charAt(i - 2))
            && Character.isLetter(document.charAt(next));
    if (broken) {
      return next - 1;
    }
    put(' ', i);
    return i;
  }

  private void put(String characters, int from) {
    for (int k = 0; k < characters.length(); k++) {
      put(characters.charAt(k), from);
    }
  }

  private void put(char c, int from) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, 2 * origin.length);
    }
    origin[text.length()] = from;
    text.append(c);
  }
}
