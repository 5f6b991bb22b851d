package org.chancery.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.query.ShortNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says what the store holds, in numbers. */
@Command(
    name = "stats",
    description = "Say what the graph holds: documents, claims, relations, stances.",
    footer = {"  chancery stats", "  chancery stats --store reports.store"})
final class StatsCommand implements Callable<Integer> {
  private static final int SECONDS = 300;

  @ParentCommand Main main;

  @Override
  public Integer call() {
    QueryLibrary library = new QueryLibrary(main.config());
    try (StoreAccess store = StoreAccess.reading(main)) {
      String gap = "";
      for (String name : List.of("counts", "documents", "relations", "stances")) {
        Query query = library.find(name).bind(Map.of());
        ResultTable answer = store.query(query, SECONDS);
        main.console.print(gap + answer.write(ResultTable.Format.TABLE, ShortNames.of(query)));
        gap = "\n";
      }
    }
    return Failures.OK;
  }
}
