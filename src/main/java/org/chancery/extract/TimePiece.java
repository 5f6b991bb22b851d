package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The smallest part that the grammar of time looks at: mostly a token, but "1950-1953", "(2006)"
 * and "mid-1990s" are several.
 *
 * @param token index of the token it is part of
 * @param text lower case
 * @param capital whether it is written with a capital
 */
record TimePiece(int token, String text, boolean capital) {
  private static final Pattern WHOLE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,3}(,\\d{3})+|[\\p{L}.]+");
  private static final Pattern PART =
      Pattern.compile(
          "[(\\[)\\],]"
              + "|(?i:mid|early|late|post|pre)(?=[-\u2010\u2011]['\u2019\\p{Alnum}])"
              + "|\\d+(?:st|nd|rd|th)?(?=[-\u2013\u2014/](?:\\d|\\p{Lu}))"
              + "|\\p{Lu}\\p{Ll}+\\.?(?=[-\u2013\u2014/]\\p{Lu}\\p{Ll}+)"
              + "|(?<=\\w)[-\u2010\u2011\u2013\u2014/](?=['\u2019\\p{Alnum}])"
              + "|[^\\s(\\[)\\],]+");

  static List<TimePiece> of(Sentence sentence) {
    List<TimePiece> pieces = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String form = token.form();
      if (Spelled.as("st|nd|rd|th", form)
          && !pieces.isEmpty()
          && pieces.get(pieces.size() - 1).number()) {
        continue; // the tokenizer parts "21st"
      }
      if (WHOLE.matcher(form).matches()) {
        pieces.add(piece(token, form));
        continue;
      }
      Matcher parts = PART.matcher(form);
      while (parts.find()) {
        pieces.add(piece(token, parts.group()));
      }
    }
    return pieces;
  }

  private static TimePiece piece(Token token, String text) {
    // A full stop taken for part of the number.
    String bare = text.endsWith(".") ? text.replaceFirst("(?<=\\d)\\.$", "") : text;
    return new TimePiece(
        token.index(), bare.toLowerCase(Locale.ROOT), Character.isUpperCase(text.charAt(0)));
  }

  boolean dash() {
    return Spelled.as("[-\u2010\u2011\u2012\u2013\u2014/]|--", text);
  }

  boolean number() {
    return Spelled.as("\\d+", text);
  }
}
