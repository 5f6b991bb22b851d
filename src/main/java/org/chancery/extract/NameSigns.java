package org.chancery.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/** The words of {@code ontology/newnames.tsv} by which unknown names show what they name. */
final class NameSigns {
  private static final String FILE = "ontology/newnames.tsv";
  private static final Set<String> SORTS = Set.of("last", "common", "kind", "group", "first");

  private final Map<String, Map<String, String>> classes = new HashMap<>();

  private NameSigns() {}

  /**
   * @throws ChanceryException naming file and line of what cannot be read
   */
  static NameSigns load(ConfigFiles files, Vocabulary vocabulary) {
    NameSigns signs = new NameSigns();
    for (ConfigFiles.Layer layer : files.layers(FILE)) {
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          signs.add(line.split("\t", -1), layer.name() + ":" + number, vocabulary);
        }
      }
    }
    return signs;
  }

  private void add(String[] cells, String place, Vocabulary vocabulary) {
    if (cells.length != 3
        || !SORTS.contains(cells[0])
        || !vocabulary.kinds().containsKey(cells[2])) {
      throw new ChanceryException(
          place + ": not a line of signs of names",
          "write last, common, kind, group or first, a tab, words separated by commas, a tab and a class"
              + " of the ontology");
    }
    Arrays.stream(cells[1].split(","))
        .map(String::strip)
        .forEach(w -> classes.computeIfAbsent(cells[0], s -> new HashMap<>()).put(w, cells[2]));
  }

  /** The class of what a word is a sign of; empty for other words. */
  Optional<String> of(String sort, String word) {
    return Optional.ofNullable(classes.getOrDefault(sort, Map.of()).get(word));
  }
}
