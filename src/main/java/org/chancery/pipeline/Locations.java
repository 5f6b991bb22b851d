package org.chancery.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Runs;
import org.chancery.text.Document;

/** Holds the documents of a build against the files that the store's documents were read from. */
final class Locations {
  private final Graphs graphs;
  private final Runs runs;

  Locations(Graphs graphs, Runs runs) {
    this.graphs = graphs;
    this.runs = runs;
  }

  /**
   * Makes sure that no two files have one id: the second would replace the first.
   *
   * @throws ChanceryException naming both
   */
  void requireDistinct(BuildOrder order, DatasetGraph data) {
    Map<String, String> here = new HashMap<>();
    for (Document document : order.documents()) {
      String other = here.put(document.id(), document.location());
      if (other != null) {
        throw new ChanceryException(
            other + " and " + document.location() + " have the same id, " + document.id(),
            "give one of them another id, in its front matter or with --id, or leave one out");
      }
    }
    Map<String, String> known = order.replacing() ? Map.of() : runs.locations(data);
    for (Document document : order.documents()) {
      String other = known.get(document.id());
      if (other != null && clash(other, document, data)) {
        throw new ChanceryException(
            document.location()
                + " has the id of another file that the graph holds, "
                + document.id()
                + ": "
                + other,
            "build the folder above both, or give one another id in its front matter or with --id;"
                + " --id "
                + document.id()
                + " puts it in the other's place");
      }
    }
  }

  /** A file that moved, or the same text elsewhere, is no other document. */
  private boolean clash(String known, Document document, DatasetGraph data) {
    Path other = Path.of(known);
    return other.isAbsolute()
        && Path.of(document.location()).isAbsolute()
        && !known.equals(document.location())
        && Files.exists(other)
        && !new ClaimReader(graphs, data)
            .sha256(document.id())
            .equals(Optional.of(document.sha256()));
  }

  /** The documents that were read from a synced folder and are not in the order, by id. */
  Set<String> gone(BuildOrder order, DatasetGraph data) {
    Set<String> kept = order.documents().stream().map(Document::id).collect(Collectors.toSet());
    Set<String> gone = new TreeSet<>();
    runs.locations(data)
        .forEach(
            (id, location) -> {
              if (!kept.contains(id) && within(order.synced(), location)) {
                gone.add(id);
              }
            });
    return gone;
  }

  private static boolean within(List<Path> folders, String location) {
    return folders.stream().anyMatch(folder -> Path.of(location).startsWith(folder));
  }
}
