package org.chancery.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words without what makes no difference between two ways of writing a name. */
final class Folding {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "for", "and", "to", "in", "on", "its", "their", "his", "her",
          "with", "s");

  private Folding() {}

  /** The words of a name in lower case, without articles, possessives and short prepositions. */
  static List<String> words(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .toList();
  }

  /** Singular for plural, American for British spelling of "programme". */
  static String singular(String word) {
    if (word.startsWith("programme")) {
      return "program";
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** How many words two lists share, each as often as it stands in both. */
  static int shared(List<String> one, List<String> other) {
    Map<String, Integer> left = new HashMap<>();
    one.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }
}
