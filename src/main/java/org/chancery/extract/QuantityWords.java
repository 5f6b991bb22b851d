package org.chancery.extract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/**
 * The words of {@code ontology/quantities.tsv}: numbers, measures, and how loosely they are meant.
 */
final class QuantityWords {
  private static final String FILE = "ontology/quantities.tsv";
  private static final Set<String> VALUED = Set.of("number", "magnitude", "plenty");
  private static final Set<String> PLAIN =
      Set.of("about", "least", "most", "unit", "money", "uncounted");

  private final Map<String, Map<String, BigDecimal>> words = new HashMap<>();

  private QuantityWords() {}

  /**
   * @throws ChanceryException naming file and line of what cannot be read
   */
  static QuantityWords load(ConfigFiles files) {
    QuantityWords words = new QuantityWords();
    for (ConfigFiles.Layer layer : files.layers(FILE)) {
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          words.add(line.split("\t", -1), layer.name() + ":" + number);
        }
      }
    }
    return words;
  }

  private void add(String[] cells, String place) {
    boolean valued = cells.length == 3 && VALUED.contains(cells[0]) && cells[2].matches("\\d+");
    if (!valued && !(cells.length == 2 && PLAIN.contains(cells[0]))) {
      throw new ChanceryException(
          place + ": not a line of quantity words",
          "write about, least, most, unit, money or uncounted, a tab and words separated by commas;"
              + " or number, magnitude or plenty, a tab, words, a tab and their value in digits");
    }
    BigDecimal value = valued ? new BigDecimal(cells[2]) : BigDecimal.ZERO;
    Arrays.stream(cells[1].split(","))
        .map(String::strip)
        .forEach(w -> words.computeIfAbsent(cells[0], s -> new HashMap<>()).put(w, value));
  }

  boolean is(String word, String sort) {
    return words.getOrDefault(sort, Map.of()).containsKey(word);
  }

  /** The value of a word of a sort. */
  Optional<BigDecimal> value(String word, String sort) {
    return Optional.ofNullable(words.getOrDefault(sort, Map.of()).get(word));
  }

  /**
   * How many of the words up to a place, the last included, make one expression of a sort; or 0.
   */
  int endingAt(List<String> text, int last, String sort) {
    for (int length = Math.min(4, last + 1); length > 0; length--) {
      if (is(String.join(" ", text.subList(last + 1 - length, last + 1)), sort)) {
        return length;
      }
    }
    return 0;
  }
}
