package org.chancery.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;

/** The named queries: those of {@code queries/competency} and {@code queries/explore}. */
public final class QueryLibrary {
  private static final String CONFLICTS = "queries/conflict";
  private static final List<String> FOLDERS =
      List.of("queries/competency", "queries/explore", CONFLICTS);
  private static final String ENDING = ".rq";

  private final ConfigFiles files;

  public QueryLibrary(ConfigFiles files) {
    this.files = files;
  }

  /**
   * All queries in the order of their names, the competency questions first.
   *
   * @throws ChanceryException naming file and line when one is malformed
   */
  public List<QueryFile> all() {
    List<QueryFile> all = new ArrayList<>();
    for (String folder : FOLDERS) {
      files.folder(folder, ENDING).forEach((path, file) -> all.add(read(path, file)));
    }
    return all;
  }

  /**
   * The queries whose answers are conflicts: {@code ?claim}, {@code ?what} in words, {@code ?when},
   * and {@code ?other} where there is another side.
   *
   * @throws ChanceryException naming file and line when one is malformed
   */
  public List<QueryFile> conflicts() {
    return files.folder(CONFLICTS, ENDING).entrySet().stream()
        .map(file -> read(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * A query by its name ({@code CQ01-who-supports-whom}), the start of it ({@code CQ01}, {@code
   * cq01-who}) or its file.
   *
   * @throws ChanceryException when there is none, more than one, or it is malformed
   */
  public QueryFile find(String nameOrFile) {
    if (nameOrFile.endsWith(ENDING)) {
      return file(Path.of(nameOrFile));
    }
    Map<String, ConfigFiles.Layer> begins = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (var entry : files.folder(folder, ENDING).entrySet()) {
        String name = name(entry.getKey());
        if (name.equalsIgnoreCase(nameOrFile)) {
          return read(entry.getKey(), entry.getValue());
        }
        if (QueryFile.named(name, nameOrFile)) {
          begins.put(entry.getKey(), entry.getValue());
        }
      }
    }
    if (begins.size() != 1) {
      throw new ChanceryException(
          begins.isEmpty()
              ? "there is no query '" + nameOrFile + "'"
              : "'" + nameOrFile + "' may be " + String.join(", ", begins.keySet()),
          "chancery query --list shows the queries; a file's name must end in " + ENDING);
    }
    var only = begins.entrySet().iterator().next();
    return read(only.getKey(), only.getValue());
  }

  private static QueryFile file(Path path) {
    try {
      return QueryFile.readOwn(
          name(path.getFileName().toString()),
          new ConfigFiles.Layer(path.toString(), Files.readString(path)));
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "cannot read query file " + path + ": " + e.getMessage(),
          "check the path, or give the name of a query: chancery query --list",
          e);
    }
  }

  private static QueryFile read(String path, ConfigFiles.Layer file) {
    return QueryFile.read(name(path), file);
  }

  private static String name(String path) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    return base.substring(0, base.length() - ENDING.length());
  }
}
