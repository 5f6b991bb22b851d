package org.chancery.extract;

import java.util.HashSet;
import java.util.Set;
import org.chancery.names.Gazetteer;

/**
 * First names, taken from the people that the gazetteer knows: whoever else has one of them before
 * a last name is a person too.
 */
final class GivenNames {
  private final Set<String> names = new HashSet<>();

  private GivenNames() {}

  /** First words of persons' names that are no words of the language and no titles. */
  static GivenNames of(Gazetteer gazetteer, WordClasses words, ReferenceWords reference) {
    GivenNames given = new GivenNames();
    gazetteer.entries().stream()
        .filter(e -> e.kind().equals("Person"))
        .map(e -> e.label().split(" "))
        .filter(label -> label.length > 1)
        .map(label -> label[0])
        .filter(n -> n.length() > 2 && Spelled.as("\\p{Lu}\\p{Ll}[\\p{L}’'-]*", n))
        .filter(n -> plain(n.toLowerCase(java.util.Locale.ROOT), words, reference))
        .forEach(given.names::add);
    return given;
  }

  private static boolean plain(String lemma, WordClasses words, ReferenceWords reference) {
    return words.of(lemma).isEmpty() && !reference.is(lemma, "title");
  }

  boolean has(String word) {
    return names.contains(word);
  }
}
