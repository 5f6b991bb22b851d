package org.chancery.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What a document is called that does not say so itself: by its file's name, without the ending. A
 * name of several words in small letters, as addresses are made of titles, is written as a headline
 * again: {@code talks-in-zenda.txt} is called Talks in Zenda.
 */
final class FileTitle {
  /** Small in the middle of an English headline. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
          "or", "over", "the", "to", "via", "vs", "with");

  private FileTitle() {}

  static String of(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    List<String> words = List.of(stem.split("[-_]+"));
    boolean headline =
        words.size() > 1
            && stem.equals(stem.toLowerCase(Locale.ROOT))
            && words.stream().noneMatch(String::isEmpty)
            && words.stream().anyMatch(each -> Character.isLetter(each.charAt(0)));
    return headline ? headline(words) : stem;
  }

  private static String headline(List<String> words) {
    StringJoiner title = new StringJoiner(" ");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean small = i > 0 && i < words.size() - 1 && SMALL.contains(word);
      title.add(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return title.toString();
  }
}
