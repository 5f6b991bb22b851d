package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Shortens what a long phrase is called: of "the plan to lend Chad the seized deposits for three
 * years in return for gas" the first links of the chain say which plan it is.
 */
final class Brevity {
  /** Of so many words that say something a label may be made. */
  private static final int ENOUGH = 6;

  private static final int LEAST = 2;

  private static final Set<String> SILENT =
      Set.of("the", "a", "an", "of", "for", "and", "to", "in", "on", "its", "their", "with");

  private static final Set<String> LINKS =
      Set.of(
          "of", "to", "in", "on", "for", "with", "from", "by", "at", "about", "over", "under",
          "between", "among", "against", "into", "through", "toward", "towards", "across", "along",
          "after", "before", "that", "which", "who", "as");

  private Brevity() {}

  /** A label without its last links, as many as there are too many words. */
  static String of(String label) {
    List<String> words = List.of(label.split(" "));
    while (telling(words) > ENOUGH) {
      int link = lastLink(words);
      if (link < 0 || telling(words.subList(0, link)) < LEAST) {
        break;
      }
      words = words.subList(0, link);
    }
    while (words.size() > 1 && SILENT.contains(words.get(words.size() - 1))) {
      words = words.subList(0, words.size() - 1);
    }
    String shorter = String.join(" ", words);
    return shorter.length() == label.length() ? label : shorter.replaceFirst("[\\s,;:]+$", "");
  }

  private static long telling(List<String> words) {
    return words.stream().filter(w -> !SILENT.contains(w)).count();
  }

  /** The last word that joins what follows to what stands before, none inside a name. */
  private static int lastLink(List<String> words) {
    for (int i = words.size() - 2; i > 0; i--) {
      boolean inName = capital(words.get(i - 1)) && capital(words.get(i + 1));
      if (LINKS.contains(words.get(i)) && !inName) {
        return i;
      }
    }
    return -1;
  }

  private static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
