package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/**
 * The senses, from {@code ontology/lexicon/*.tsv}: id, words, pattern, claims, example and
 * counter-example. A user's file adds senses, which go before ours, and replaces those of the same
 * id; an id without more removes one.
 */
final class Lexicon {
  private static final String FOLDER = "ontology/lexicon";
  private static final String NO_SLOTS = "-";
  private static final Set<String> BUILT_IN =
      Set.of("actor", "any", "entity", "phrase", "event", "tied", "spot", "league");

  private final Map<String, Sense> byId;
  private final Map<Character, Map<String, List<Sense>>> byWord = new HashMap<>();

  private Lexicon(Map<String, Sense> byId) {
    this.byId = byId;
    for (Sense sense : byId.values()) {
      for (String word : sense.words()) {
        byWord
            .computeIfAbsent(sense.pos(), p -> new HashMap<>())
            .computeIfAbsent(word, w -> new ArrayList<>())
            .add(sense);
      }
    }
  }

  /**
   * @throws ChanceryException naming file and line of an entry that cannot be read
   */
  static Lexicon load(ConfigFiles files, Vocabulary vocabulary, WordClasses words) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    Map<String, String> seenIn = new TreeMap<>();
    for (ConfigFiles.Layer layer : files.allLayers(FOLDER, ".tsv")) {
      int number = 0;
      for (String line : layer.text().split("\n", -1)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String place = layer.name() + ":" + number;
        try {
          add(line, layer, senses, seenIn, vocabulary, words);
        } catch (IllegalArgumentException e) {
          throw new ChanceryException(
              place + ": " + e.getMessage(),
              "write six cells separated by tabs: id, words, pattern, claims, example,"
                  + " counter-example");
        }
      }
    }
    return new Lexicon(senses);
  }

  private static void add(
      String line,
      ConfigFiles.Layer layer,
      Map<String, Sense> senses,
      Map<String, String> seenIn,
      Vocabulary vocabulary,
      WordClasses words) {
    String[] cells = line.split("\t", -1);
    if (cells.length == 1) {
      senses.remove(cells[0].strip());
      return;
    }
    if (cells.length != 6) {
      throw new IllegalArgumentException(cells.length + " cells where 6 are needed");
    }
    String id = cells[0].strip();
    if (layer.name().equals(seenIn.put(id, layer.name()))) {
      throw new IllegalArgumentException("the id " + id + " is there twice");
    }
    if (!cells[1].matches("[vna]:.+")) {
      throw new IllegalArgumentException("words start with v:, n: or a:, not " + cells[1]);
    }
    List<String> lemmas =
        List.of(cells[1].substring(2).split(",")).stream().map(String::strip).toList();
    List<Slot> slots =
        cells[2].strip().equals(NO_SLOTS)
            ? List.of()
            : List.of(cells[2].strip().split("\\s+")).stream().map(Slot::parse).toList();
    List<Template> templates = List.of(cells[3].split(";")).stream().map(Template::parse).toList();
    check(slots, templates, vocabulary, words);
    senses.put(
        id,
        new Sense(
            id,
            cells[1].charAt(0),
            lemmas,
            slots,
            templates,
            cells[4].strip(),
            cells[5].strip(),
            layer.own()));
  }

  private static void check(
      List<Slot> slots, List<Template> templates, Vocabulary vocabulary, WordClasses words) {
    for (Slot slot : slots) {
      for (String name : slot.classes()) {
        boolean upper = Character.isUpperCase(name.charAt(0));
        if (upper
            ? !vocabulary.kinds().containsKey(name)
            : !BUILT_IN.contains(name) && !words.knows(name)) {
          throw new IllegalArgumentException("no such class: " + name);
        }
      }
    }
    List<String> names = new ArrayList<>(slots.stream().map(Slot::name).toList());
    names.addAll(List.of("self", "state", "target", "body", "pact", "treaty", ""));
    for (Template template : templates) {
      if (!template.relation().equals(Claim.OPEN)
          && vocabulary.find(template.relation()).isEmpty()) {
        throw new IllegalArgumentException("no such relation: " + template.relation());
      }
      for (var filler :
          List.of(template.subject(), template.object()).stream()
              .flatMap(Optional::stream)
              .toList()) {
        for (String role : filler.roles()) {
          if (!names.contains(role)) {
            throw new IllegalArgumentException("the pattern has no " + role);
          }
        }
      }
    }
  }

  List<Sense> senses(char pos, String lemma) {
    return byWord.getOrDefault(pos, Map.of()).getOrDefault(lemma, List.of());
  }

  Collection<Sense> all() {
    return byId.values();
  }
}
