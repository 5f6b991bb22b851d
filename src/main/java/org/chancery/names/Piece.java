package org.chancery.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Span;

/**
 * A word or mark as names are compared: finer than a parser's token, so that "U.S.-Japan-ROK" holds
 * three names. Names and texts are cut the same way, whatever the parser does with hyphens and
 * dots.
 *
 * @param plain without accents, dots of abbreviations and apostrophes, in American spelling
 * @param key {@code plain} in lower case
 * @param span place in the text that was cut
 * @param joined a hyphen stands between this piece and the one before
 */
record Piece(String plain, String key, Span span, boolean joined) {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<abbreviation>(?<![\\p{L}\\p{N}])\\p{Lu}(?:\\.\\p{Lu})+(?:\\.|(?!\\p{L})))"
              + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['\u2019\u2018\u02bb\u02bc](?![sS]\\b)[\\p{L}\\p{M}]+)*)"
              + "|(?<possessive>['\u2019][sS]\\b)"
              + "|(?<hyphen>(?<=\\S)[-\u2010\u2011\u2013](?=\\S))"
              + "|(?<mark>\\S)");
  private static final Pattern PLAIN_LETTERS = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}.'\u2019\u2018\u02bb\u02bc]");

  /** Cuts a text into pieces; hyphens inside words leave only {@link #joined} behind. */
  static List<Piece> cut(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    boolean joined = false;
    while (matcher.find()) {
      if (matcher.group("hyphen") != null) {
        joined = true;
        continue;
      }
      String plain = matcher.group();
      if (matcher.group("abbreviation") != null || matcher.group("word") != null) {
        plain = plain(plain);
      } else if (matcher.group("possessive") != null) {
        plain = "'s";
      }
      Span span = new Span(matcher.start(), matcher.end());
      pieces.add(new Piece(plain, plain.toLowerCase(Locale.ROOT), span, joined));
      joined = false;
    }
    return pieces;
  }

  private static String plain(String word) {
    String bare = word;
    if (!PLAIN_LETTERS.matcher(word).matches()) {
      bare = LEFT_OUT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
      bare = bare.replace('\u0131', 'i').replace('\u00f8', 'o').replace('\u0142', 'l');
    }
    return american(bare);
  }

  private static String american(String word) {
    if (word.endsWith("efence")) {
      return word.substring(0, word.length() - 2) + "se";
    }
    if (word.endsWith("rogramme") || word.endsWith("rogrammes")) {
      return word.replace("rogramme", "rogram");
    }
    if (word.endsWith("Centre") || word.equals("centre")) {
      return word.substring(0, word.length() - 2) + "er";
    }
    return word.contains("rganisation") ? word.replace("rganisation", "rganization") : word;
  }

  boolean word() {
    return Character.isLetterOrDigit(plain.codePointAt(0));
  }

  boolean capitalised() {
    return Character.isUpperCase(plain.codePointAt(0));
  }

  boolean allCapitals() {
    return plain.chars().anyMatch(Character::isUpperCase)
        && plain.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether this piece may be an instance of a piece of a name with the same key. */
  boolean spells(Piece ofName, boolean inCapitals) {
    if (plain.equals(ofName.plain) || ofName.plain.equals(ofName.key)) {
      return true;
    }
    return allCapitals() && (inCapitals || plain.length() >= 3);
  }
}
