package org.chancery.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names set all in capitals within ordinary prose, as reference works set what an article is about:
 * "The NORTH SEA COMPACT is an agreement". The parser takes such words for common nouns.
 */
public final class Capitals {
  private static final String WORD = "\\p{Lu}{3,}+";
  private static final String LINK = "(?:OF|FOR|ON|IN|THE|AND|TO|AS|AN|A|AGAINST|BETWEEN)";

  /**
   * Two words at least, for one alone may be an abbreviation; and no formula of treaties.
   * Possessive throughout: a word may be a link too, and a long row of them would be tried in all
   * divisions.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?!WITNESS WHEREOF|NOW THEREFORE|HA(?:VE|S) AGREED)"
              + WORD
              + "(?:(?:['’]S)?[ \\u2013-](?:"
              + LINK
              + "[ ])*+"
              + WORD
              + ")++(?![\\p{L}\\p{N}])");

  private static final Pattern LONG = Pattern.compile("\\p{Lu}{5,}");
  private static final Pattern PROSE = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}(?!\\p{L})");
  private static final Pattern LINKING = Pattern.compile(LINK + "|S");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final int WORDS = 4;

  private Capitals() {}

  /** Which characters of a sentence would be small letters were its names not in capitals. */
  static BitSet small(String sentence) {
    return PROSE.matcher(sentence).results().limit(WORDS).count() < WORDS
        ? new BitSet()
        : within(sentence);
  }

  /** A name with capitals only where its words begin, if it is all in capitals. */
  public static String lowered(String name) {
    if (!NAME.matcher(name).matches()) {
      return name;
    }
    BitSet small = within(name);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      text.append(small.get(i) ? Character.toLowerCase(c) : c);
    }
    return text.toString();
  }

  /** The letters after the first of each word of a name; a word too long for initials is in it. */
  private static BitSet within(String text) {
    BitSet small = new BitSet();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      Matcher word = LETTERS.matcher(name.group());
      boolean spelled = LONG.matcher(name.group()).find();
      while (spelled && word.find()) {
        int first = LINKING.matcher(word.group()).matches() ? 0 : 1;
        small.set(name.start() + word.start() + first, name.start() + word.end());
      }
    }
    return small;
  }
}
