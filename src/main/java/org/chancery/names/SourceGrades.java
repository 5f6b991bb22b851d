package org.chancery.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.claim.Claim;
import org.chancery.claim.Grade;
import org.chancery.claim.Source;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Metadata;

/**
 * How reliable analysts hold documents, publishers, authors and named sources to be, on the
 * Admiralty scale: {@code data/sources.tsv} and a user's file over it. Who stands in no line is F,
 * cannot be judged.
 */
public final class SourceGrades {
  /** Where the file stands among the files of knowledge. */
  public static final String PATH = "data/sources.tsv";

  private static final List<String> HEADER = List.of("kind", "name", "grade", "why");
  private static final Set<String> KINDS = Set.of("document", "publisher", "author", "source");

  private final Gazetteer gazetteer;
  private final Map<String, String> ids;
  private final Map<String, Grade> grades = new TreeMap<>();

  private SourceGrades(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.ids = ids(gazetteer);
  }

  /**
   * Reads the file's layers; a user's line replaces ours about the same.
   *
   * @throws ChanceryException naming file and line of what is malformed, or of a source that the
   *     gazetteer does not know
   */
  public static SourceGrades load(ConfigFiles files, Gazetteer gazetteer) {
    SourceGrades all = new SourceGrades(gazetteer);
    for (ConfigFiles.Layer layer : files.layers(PATH)) {
      String[] lines = layer.text().split("\n", -1);
      boolean header = false;
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].isBlank() || lines[i].startsWith("#")) {
          continue;
        }
        List<String> cells = Stream.of(lines[i].split("\t", -1)).map(String::strip).toList();
        if (!header) {
          header = true;
          if (!cells.equals(HEADER)) {
            throw fault(layer, i, "the first line names the columns", String.join("\t", HEADER));
          }
          continue;
        }
        all.line(cells, layer, i);
      }
    }
    return all;
  }

  private void line(List<String> cells, ConfigFiles.Layer layer, int index) {
    if (cells.size() != HEADER.size() || !KINDS.contains(cells.get(0)) || cells.get(1).isEmpty()) {
      throw fault(
          layer,
          index,
          "not a graded source: " + String.join(" | ", cells),
          "write document, publisher, author or source, then name, grade and why, with tabs"
              + " between");
    }
    if (!cells.get(2).matches("[A-F]")) {
      throw fault(
          layer, index, "not a grade: " + cells.get(2), "use a letter of the Admiralty scale, A-F");
    }
    String name = cells.get(1).toLowerCase(Locale.ROOT);
    if (cells.get(0).equals("source") && !ids.containsKey(name)) {
      throw fault(
          layer,
          index,
          "the gazetteer knows no " + cells.get(1),
          "use the label, an alias or the id of an entry, or add one to data/gazetteer");
    }
    String key = cells.get(0).equals("source") ? ids.get(name) : name;
    grades.put(cells.get(0) + " " + key, Grade.valueOf(cells.get(2)));
  }

  private static ChanceryException fault(
      ConfigFiles.Layer layer, int index, String problem, String remedy) {
    return new ChanceryException(layer.name() + ":" + (index + 1) + ": " + problem, remedy);
  }

  /**
   * A document's grade: what it states of itself, or the command line of it; else the file's line
   * for it, for its publisher or for its author; else F.
   *
   * @param document its id
   */
  public Grade of(String document, Metadata about) {
    return about
        .reliability()
        .map(Grade::valueOf)
        .or(() -> find("document", Optional.of(document)))
        .or(() -> find("publisher", about.publisher()))
        .or(() -> find("author", about.author()))
        .orElse(Grade.F);
  }

  private Optional<Grade> find(String kind, Optional<String> name) {
    return name.map(each -> grades.get(kind + " " + each.toLowerCase(Locale.ROOT)));
  }

  /**
   * The grade of a claim: the weakest of its document's and of all whom the document credits with
   * it; whoever is unnamed or stands in no line is F. A claim of the document's own speaker has the
   * document's grade.
   */
  public Claim graded(Grade document, Claim claim) {
    List<Grade> hands = new ArrayList<>(List.of(document));
    Stream.concat(Stream.of(claim.source()), claim.reportedBy().stream())
        .filter(source -> !(source instanceof Source.Author))
        .forEach(source -> hands.add(of(source)));
    return claim.graded(Grade.weakest(hands));
  }

  private Grade of(Source source) {
    return source instanceof Source.Named named
        ? find("source", Optional.of(named.target().id())).orElse(Grade.F)
        : Grade.F;
  }

  /** The graded sources that have a name, with their grades. */
  public Map<GazetteerEntry, Grade> named() {
    return grades.keySet().stream()
        .filter(key -> key.startsWith("source "))
        .collect(
            Collectors.toMap(
                key -> gazetteer.byId(key.substring("source ".length())).orElseThrow(),
                grades::get));
  }

  /** Ids by every way to write them; where entities share a name, the first. */
  private static Map<String, String> ids(Gazetteer gazetteer) {
    Map<String, String> ids = new TreeMap<>();
    gazetteer.entries().forEach(entry -> ids.put(entry.id(), entry.id()));
    for (GazetteerEntry entry : gazetteer.entries()) {
      for (Name name : entry.names()) {
        if (name.type() == NameType.LABEL || name.type() == NameType.ALIAS) {
          ids.putIfAbsent(name.text().toLowerCase(Locale.ROOT), entry.id());
        }
      }
    }
    return ids;
  }
}
