package org.chancery.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/**
 * Reads entity files: tab-separated, {@code #} comments, a header line that names the columns,
 * lists within a cell separated by {@code |}.
 */
final class GazetteerReader {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "label",
          "kind",
          "qid",
          "verified",
          "iso3",
          "aliases",
          "adjectives",
          "demonyms",
          "metonyms",
          "contextual",
          "members",
          "state",
          "office");

  private static final Map<String, NameType> NAME_COLUMNS = nameColumns();

  private final ConfigFiles files;
  private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  GazetteerReader(ConfigFiles files) {
    this.files = files;
  }

  Map<String, GazetteerEntry> read() {
    List<ConfigFiles.Layer> ours = new ArrayList<>();
    List<ConfigFiles.Layer> users = new ArrayList<>();
    for (String name : files.folder(Gazetteer.FOLDER, ".tsv").keySet()) {
      String path = Gazetteer.FOLDER + "/" + name;
      List<ConfigFiles.Layer> layers = files.layers(path);
      int packaged = ConfigFiles.packaged().layers(path).size();
      ours.addAll(layers.subList(0, packaged));
      users.addAll(layers.subList(packaged, layers.size()));
    }
    readAll(ours);
    readAll(users);
    entries.values().forEach(this::checkReferences);
    return entries;
  }

  private void readAll(List<ConfigFiles.Layer> layers) {
    Map<String, Place> seen = new HashMap<>();
    for (ConfigFiles.Layer layer : layers) {
      readFile(layer, seen);
    }
    places.putAll(seen);
  }

  private void readFile(ConfigFiles.Layer layer, Map<String, Place> seen) {
    List<String> header = null;
    int number = 0;
    for (String line : layer.text().split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Place place = new Place(layer.name(), number);
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (header == null) {
        header = checkHeader(cells, place);
        continue;
      }
      GazetteerEntry entry = new Row(header, cells, place).entry();
      Place before = seen.put(entry.id(), place);
      if (before != null) {
        throw place.fault(
            "id " + entry.id() + " stands already in " + before, "rename or remove one of the two");
      }
      entries.put(entry.id(), entry);
    }
  }

  private static List<String> checkHeader(List<String> cells, Place place) {
    Set<String> distinct = new HashSet<>(cells);
    if (!distinct.containsAll(List.of("id", "label", "kind"))
        || distinct.size() < cells.size()
        || !COLUMNS.containsAll(cells)) {
      throw place.fault(
          "not a header of an entity file: " + String.join(", ", cells),
          "start with a line of column names separated by tabs, each once, at least id, label and"
              + " kind, others from "
              + String.join(", ", COLUMNS.subList(3, COLUMNS.size())));
    }
    return cells;
  }

  private void checkReferences(GazetteerEntry entry) {
    List<String> referred = new ArrayList<>(entry.members());
    entry.state().ifPresent(referred::add);
    for (String id : referred) {
      if (!entries.containsKey(id)) {
        throw places
            .get(entry.id())
            .fault(
                entry.id() + " refers to " + id + ", which is no entity",
                "use an id from the id column of a file in " + Gazetteer.FOLDER);
      }
    }
  }

  private static Map<String, NameType> nameColumns() {
    Map<String, NameType> columns = new LinkedHashMap<>();
    columns.put("aliases", NameType.ALIAS);
    columns.put("adjectives", NameType.ADJECTIVE);
    columns.put("demonyms", NameType.DEMONYM);
    columns.put("metonyms", NameType.METONYM);
    columns.put("contextual", NameType.CONTEXTUAL);
    return columns;
  }

  /** A line of a file. */
  private record Place(String file, int line) {
    ChanceryException fault(String problem, String remedy) {
      return new ChanceryException(this + ": " + problem, remedy);
    }

    @Override
    public String toString() {
      return file + ", line " + line;
    }
  }

  /** One line's cells under their header. */
  private record Row(List<String> header, List<String> cells, Place place) {
    Row {
      if (cells.size() > header.size()) {
        throw place.fault(
            cells.size() + " cells under " + header.size() + " columns",
            "separate cells by single tabs; items within a cell by |");
      }
    }

    GazetteerEntry entry() {
      String id = required("id", "[a-z0-9]+(-[a-z0-9]+)*", "lower-case letters, digits, hyphens");
      String label = required("label", ".*\\p{L}.*", "the canonical English name");
      String kind = required("kind", "[A-Z][A-Za-z]+", "a class of the ontology such as State");
      Optional<String> qid = optional("qid", "Q[1-9][0-9]*", "a Wikidata id such as Q159");
      Optional<String> iso3 = optional("iso3", "[A-Z]{3}", "three capitals such as RUS");
      Optional<String> verified = optional("verified", "yes|weak|no", "yes, weak or no");
      if (qid.isPresent() && !verified.filter(v -> !v.equals("no")).isPresent()) {
        throw place.fault(
            "the Wikidata id " + qid.get() + " is not verified",
            "write yes or weak under verified when a source shows it, else leave the id blank");
      }
      return new GazetteerEntry(
          id,
          label,
          kind,
          qid,
          qid.isPresent() && verified.filter("weak"::equals).isPresent(),
          iso3,
          list("members"),
          cell("state"),
          cell("office"),
          names(label));
    }

    private List<Name> names(String label) {
      Map<String, Name> names = new LinkedHashMap<>();
      names.put(
          NameType.ALIAS + label,
          new Name(label, NameType.LABEL, list("aliases").contains("?" + label)));
      NAME_COLUMNS.forEach(
          (column, type) -> {
            for (String item : list(column)) {
              boolean wary = item.startsWith("?");
              String text = wary ? item.substring(1).strip() : item;
              if (text.isEmpty()) {
                throw place.fault("a ? without a name under " + column, "write the name after it");
              }
              names.putIfAbsent(type + text, new Name(text, type, wary));
            }
          });
      return List.copyOf(names.values());
    }

    private Optional<String> cell(String column) {
      int at = header.indexOf(column);
      return at < 0 || at >= cells.size() || cells.get(at).isEmpty()
          ? Optional.empty()
          : Optional.of(cells.get(at));
    }

    private List<String> list(String column) {
      return cell(column).stream()
          .flatMap(c -> Arrays.stream(c.split("\\|")))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    private Optional<String> optional(String column, String pattern, String expected) {
      Optional<String> value = cell(column);
      if (value.isPresent() && !value.get().matches(pattern)) {
        throw place.fault("wrong " + column + ": " + value.get(), "write " + expected);
      }
      return value;
    }

    private String required(String column, String pattern, String expected) {
      return optional(column, pattern, expected)
          .orElseThrow(() -> place.fault("no " + column, "write " + expected));
    }
  }
}
