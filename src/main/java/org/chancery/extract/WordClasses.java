package org.chancery.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/**
 * Classes of common nouns and verbs by lemma, from {@code ontology/words.tsv}: what counts as a
 * weapon, a sanction, an actor, a light verb.
 */
final class WordClasses {
  private static final String FILE = "ontology/words.tsv";

  private final Map<String, Set<String>> classesOf;
  private final Map<String, Set<String>> kinds;
  private final Set<String> names;

  private WordClasses(
      Map<String, Set<String>> classesOf, Map<String, Set<String>> kinds, Set<String> names) {
    this.classesOf = classesOf;
    this.kinds = kinds;
    this.names = names;
  }

  static WordClasses load(ConfigFiles files) {
    Map<String, Set<String>> classes = new HashMap<>();
    Map<String, Set<String>> kinds = new HashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (ConfigFiles.Layer layer : files.layers(FILE)) {
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || !cells[0].matches("[a-z]+")) {
          throw new ChanceryException(
              layer.name() + ":" + number + ": not a word class: " + line.strip(),
              "write the class, a tab, and its words separated by commas");
        }
        names.add(cells[0]);
        for (String each : cells[1].split(",")) {
          String word = each.strip();
          if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            kinds.computeIfAbsent(cells[0], c -> new LinkedHashSet<>()).add(word);
          }
          classes.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(cells[0]);
        }
      }
    }
    return new WordClasses(classes, kinds, names);
  }

  boolean is(String lemma, String wordClass) {
    return classesOf.getOrDefault(lemma, Set.of()).contains(wordClass);
  }

  Set<String> of(String lemma) {
    return classesOf.getOrDefault(lemma, Set.of());
  }

  /** The ontology's classes whose members count as of a word class: weapon systems as arms. */
  Set<String> kinds(String wordClass) {
    return kinds.getOrDefault(wordClass, Set.of());
  }

  /** Whether a class of this name exists. */
  boolean knows(String wordClass) {
    return names.contains(wordClass);
  }
}
