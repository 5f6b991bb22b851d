package org.chancery.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells markup inside a block's text from the words: links, emphasis, tags, footnote marks, table
 * bars. The text itself is never changed; the parser just does not see what is marked.
 */
final class Markup {
  /** What becomes of a character. */
  enum Fate {
    KEEP,
    /** It is dropped, what stands on its two sides stays together. */
    VANISH,
    /** A blank takes its place. */
    BLANK
  }

  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{1,500})\\]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\[(?:\\^[\\w-]+\\]:?|\\d{1,3}\\]|note \\d+\\]|citation needed\\])"
              + "|(?<=[.,;:\"\u201D])\\[[a-z]\\]|\\{[%{].*?[%}]\\}");

  /** "(born Ada Roe; 3 May 1951)" after a name in the first words of a life. */
  private static final Pattern BIRTH =
      Pattern.compile("(?<=\\p{L}\\s)\\((?:[^()\\n]{0,80}[;,] )?born [^()\\n]{1,120}\\)");

  private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
  private static final Pattern SUPERSCRIPT =
      Pattern.compile("(?<=[\\p{L}\\p{P}])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");
  private static final Pattern INLINE_TAG =
      Pattern.compile(
          "</?(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][^<>]{0,300}>|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern URL =
      Pattern.compile("<?(?:https?://|www\\.)[^\\s<>\"\\])]+[^\\s<>\"\\]).,;:!?'\u2019\u201D]>?");
  private static final Pattern STARS = Pattern.compile("\\*+|(?<!`)`(?!`)|```+|\\\\(?=\\p{Punct})");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}_])");
  private static final Pattern BAR = Pattern.compile("\\||(?m:^[ \\t]*(?:>[ \\t]?)+)");

  private Markup() {}

  /** What becomes of each character of {@code text}. */
  static Fate[] fates(String text) {
    Fate[] fates = new Fate[text.length()];
    Arrays.fill(fates, Fate.KEEP);
    mark(text, IMAGE, Fate.BLANK, fates);
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      fill(fates, link.start(), link.start(1), Fate.VANISH);
      fill(fates, link.end(1), link.end(), Fate.VANISH);
    }
    mark(text, REFERENCE, Fate.VANISH, fates);
    mark(text, SUPERSCRIPT, Fate.VANISH, fates);
    mark(text, INLINE_TAG, Fate.VANISH, fates);
    mark(text, TAG, Fate.BLANK, fates);
    mark(text, URL, Fate.BLANK, fates);
    mark(text, STARS, Fate.VANISH, fates);
    mark(text, UNDERSCORES, Fate.VANISH, fates);
    mark(text, BAR, Fate.BLANK, fates);
    // The parser takes "born" for the verb of the sentence.
    mark(text, BIRTH, Fate.BLANK, fates);
    // Editors' brackets ("the [Syrian] government") would only confuse the parser.
    mark(text, BRACKET, Fate.VANISH, fates);
    return fates;
  }

  /** The words of a text, markup left out and white space made single. */
  static String plain(String text) {
    Fate[] fates = fates(text);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < fates.length; i++) {
      switch (fates[i]) {
        case KEEP -> words.append(text.charAt(i));
        case BLANK -> words.append(' ');
        case VANISH -> {}
      }
    }
    return words.toString().replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static void mark(String text, Pattern pattern, Fate fate, Fate[] fates) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      fill(fates, matcher.start(), matcher.end(), fate);
    }
  }

  private static void fill(Fate[] fates, int begin, int end, Fate fate) {
    for (int i = begin; i < end; i++) {
      if (fates[i] == Fate.KEEP) {
        fates[i] = fate;
      }
    }
  }
}
