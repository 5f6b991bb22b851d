package org.chancery.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.ontology.ConfigFiles;

/** Plain word files: one entry a line, variants after {@code |}, {@code #} comments. */
final class WordList {
  private WordList() {}

  /** Each line's items, ours first, then the user's. */
  static List<List<String>> load(ConfigFiles files, String name) {
    List<List<String>> lines = new ArrayList<>();
    for (ConfigFiles.Layer layer : files.layers(Gazetteer.FOLDER + "/" + name)) {
      layer
          .text()
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
          .forEach(lines::add);
    }
    return lines;
  }
}
