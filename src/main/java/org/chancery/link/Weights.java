package org.chancery.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/** The numbers of {@code data/calibration/linking.tsv}, a user's over ours. */
final class Weights {
  static final String PATH = "data/calibration/linking.tsv";
  static final String THRESHOLD = "threshold";
  static final String MARGIN = "margin";

  private final Map<String, Double> byName;

  private Weights(Map<String, Double> byName) {
    this.byName = byName;
  }

  /**
   * Reads them.
   *
   * @throws ChanceryException naming file and line of what is malformed or not known
   */
  static Weights load(ConfigFiles files) {
    Map<String, Double> byName = new HashMap<>();
    List<ConfigFiles.Layer> layers = files.layers(PATH);
    for (int i = 0; i < layers.size(); i++) {
      Map<String, Double> read = read(layers.get(i), i == 0 ? Set.of() : byName.keySet());
      byName.putAll(read);
    }
    return new Weights(byName);
  }

  private static Map<String, Double> read(ConfigFiles.Layer file, Set<String> known) {
    Map<String, Double> numbers = new HashMap<>();
    int number = 0;
    for (String line : file.text().split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = file.name() + ":" + number;
      String[] cells = line.strip().split("\t");
      if (cells.length < 2 || !cells[1].matches("-?[01](\\.\\d+)?|-?0?\\.\\d+")) {
        throw malformed(place + ": not a name and a number from -1 to 1: " + line, known);
      }
      if (!known.isEmpty() && !known.contains(cells[0])) {
        throw malformed(place + ": nothing is called '" + cells[0] + "'", known);
      }
      if (numbers.put(cells[0], Double.parseDouble(cells[1])) != null) {
        throw malformed(place + ": '" + cells[0] + "' stands twice", known);
      }
    }
    return numbers;
  }

  private static ChanceryException malformed(String problem, Set<String> known) {
    Set<String> names = new TreeSet<>(new HashSet<>(known));
    return new ChanceryException(
        problem,
        "write name, number and meaning, separated by tabs"
            + (names.isEmpty() ? "" : "; the names are " + String.join(", ", names)));
  }

  double threshold() {
    return number(THRESHOLD);
  }

  double margin() {
    return number(MARGIN);
  }

  Feature feature(String name) {
    return new Feature(name, number(name));
  }

  private double number(String name) {
    Double number = byName.get(name);
    if (number == null) {
      throw new IllegalStateException(PATH + " lacks " + name);
    }
    return number;
  }
}
