package org.chancery.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/** The words of {@code ontology/coreference.tsv}: what takes up again what was spoken of before. */
final class ReferenceWords {
  private static final String FILE = "ontology/coreference.tsv";
  private static final Set<String> SORTS =
      Set.of(
          "definite",
          "place",
          "number",
          "member",
          "other",
          "retaken",
          "event",
          "anyevent",
          "hostile",
          "speech",
          "thing",
          "instrumentverb",
          "instrumentpart",
          "title",
          "blame",
          "dated",
          "newname",
          "office",
          "chamber",
          "joins",
          "thingobject",
          "lifeless",
          "document",
          "personal",
          "woman");
  private static final String NAMED = "named";

  private final Map<String, Map<String, List<String>>> meanings = new HashMap<>();
  private final Map<String, Set<Integer>> families = new HashMap<>();

  private ReferenceWords() {}

  /**
   * @throws ChanceryException naming file and line of what cannot be read
   */
  static ReferenceWords load(ConfigFiles files) {
    ReferenceWords words = new ReferenceWords();
    int family = 0;
    for (ConfigFiles.Layer layer : files.layers(FILE)) {
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          words.add(line.split("\t", -1), family++, layer.name() + ":" + number);
        }
      }
    }
    return words;
  }

  private void add(String[] cells, int family, String place) {
    if (cells.length < 2 || cells.length > 3 || !SORTS.contains(cells[0])) {
      throw new ChanceryException(
          place + ": not a line of reference words",
          "write one of "
              + String.join(", ", SORTS.stream().sorted().toList())
              + ", a tab, words separated by commas, and where needed a tab and what they mean");
    }
    List<String> meaning = cells.length < 3 ? List.of() : items(cells[2]);
    if (cells[0].equals("number") && !String.join("", meaning).matches("\\d+")) {
      throw new ChanceryException(place + ": no number", "write how many the words mean");
    }
    for (String word : items(cells[1])) {
      meanings.computeIfAbsent(cells[0], s -> new HashMap<>()).put(word, meaning);
      if (cells[0].equals("event")) {
        families.computeIfAbsent(word, w -> new HashSet<>()).add(family);
      }
    }
    if (cells[0].equals("event")) {
      meaning.forEach(r -> families.computeIfAbsent(r, w -> new HashSet<>()).add(family));
    }
  }

  private static List<String> items(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Whether a word is of a sort. */
  boolean is(String word, String sort) {
    return meanings.getOrDefault(sort, Map.of()).containsKey(word);
  }

  /** What the file says of a word of a sort; empty where it does not have the word. */
  Optional<List<String>> meaning(String word, String sort) {
    return Optional.ofNullable(meanings.getOrDefault(sort, Map.of()).get(word));
  }

  /** Whether a person's name has a woman's given name in it, or her whole name is listed. */
  boolean woman(String name) {
    return is(name, "woman") || Arrays.stream(name.split(" ")).anyMatch(n -> is(n, "woman"));
  }

  /** How many "two" or "the trio" are; 0 for other words. */
  int number(String word) {
    return meaning(word, "number").map(n -> Integer.parseInt(n.get(0))).orElse(0);
  }

  /** The classes that "the resolution" may be of. */
  List<String> kinds(String noun) {
    return meaning(noun, "definite").orElse(List.of()).stream()
        .filter(k -> !k.equals(NAMED))
        .toList();
  }

  /** What the file says of the first of a sort's phrases that a text has. */
  List<String> firstIn(String text, String sort) {
    return meanings.getOrDefault(sort, Map.of()).entrySet().stream()
        .filter(e -> text.contains(e.getKey()))
        .min(Comparator.comparing(e -> text.indexOf(e.getKey())))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /** Whether the noun must be part of the name that it takes up. */
  boolean named(String noun) {
    return meaning(noun, "definite").orElse(List.of()).contains(NAMED);
  }

  /** Whether the one word, or relation, may take up the other. */
  boolean sameEvent(String word, String other) {
    Set<Integer> ofWord = families.getOrDefault(word, Set.of());
    return families.getOrDefault(other, Set.of()).stream().anyMatch(ofWord::contains);
  }
}
