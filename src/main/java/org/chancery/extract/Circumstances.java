package org.chancery.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/** The ways of saying where, by what means and why, from {@code ontology/qualifiers.tsv}. */
final class Circumstances {
  private static final String FILE = "ontology/qualifiers.tsv";
  private static final Set<String> ROLES = Set.of("place", "instrument", "reason");
  private static final Set<String> BUILT_IN = Set.of("any", "gerund", "clause");

  private final Map<String, Circumstance> byMarker = new LinkedHashMap<>();
  private List<Circumstance> longestFirst = List.of();

  private Circumstances() {}

  /**
   * @throws ChanceryException naming file and line of what cannot be read
   */
  static Circumstances load(ConfigFiles files, Vocabulary vocabulary, WordClasses words) {
    Circumstances all = new Circumstances();
    for (ConfigFiles.Layer layer : files.layers(FILE)) {
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        try {
          all.add(line.split("\t", -1), vocabulary, words);
        } catch (IllegalArgumentException e) {
          throw new ChanceryException(
              layer.name() + ":" + number + ": " + e.getMessage(),
              "write six cells separated by tabs: role, marker, takes, relations, example,"
                  + " counter-example");
        }
      }
    }
    all.longestFirst =
        all.byMarker.values().stream()
            .sorted(Comparator.comparingInt((Circumstance c) -> c.marker().size()).reversed())
            .toList();
    return all;
  }

  private void add(String[] cells, Vocabulary vocabulary, WordClasses words) {
    if (!ROLES.contains(cells[0])) {
      throw new IllegalArgumentException("no such role: " + cells[0]);
    }
    String key = cells.length > 1 ? cells[0] + " " + cells[1] : "";
    if (cells.length == 2) {
      byMarker.remove(key);
      return;
    }
    if (cells.length != 6) {
      throw new IllegalArgumentException(cells.length + " cells where 6 are needed");
    }
    List<String> takes = List.of(cells[2].split("\\|"));
    Set<String> relations = cells[3].equals("-") ? Set.of() : Set.of(cells[3].split(","));
    for (String name : takes) {
      if (!BUILT_IN.contains(name) && !vocabulary.kinds().containsKey(name) && !words.knows(name)) {
        throw new IllegalArgumentException("no such class: " + name);
      }
    }
    for (String relation : relations) {
      if (vocabulary.find(relation).isEmpty()) {
        throw new IllegalArgumentException("no such relation: " + relation);
      }
    }
    List<String> marker = List.of(cells[1].split(" "));
    byMarker.put(key, new Circumstance(cells[0], marker, takes, relations, cells[4], cells[5]));
  }

  /** All, those with the longest markers first. */
  List<Circumstance> all() {
    return longestFirst;
  }
}
