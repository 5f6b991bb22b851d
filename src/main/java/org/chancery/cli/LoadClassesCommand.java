package org.chancery.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.chancery.graph.Store;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.query.ShortNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Does what short commands do, on nothing, so that the launcher's class-data archive holds the
 * classes that they load.
 */
@Command(name = "load-classes", hidden = true, description = "Load what short commands need.")
final class LoadClassesCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  @ParentCommand Main main;

  @Override
  public Integer call() {
    QueryLibrary library = new QueryLibrary(main.config());
    try (Store store = Store.inMemory()) {
      for (QueryFile file : library.all()) {
        if (file.parameters().stream().allMatch(each -> each.fallback().isPresent())) {
          Query query = library.find(file.name()).bind(Map.of());
          ResultTable answer = store.read(data -> ResultTable.of(data, query, SECONDS));
          for (ResultTable.Format format : ResultTable.Format.values()) {
            main.console.print(answer.write(format, ShortNames.of(query)));
          }
        }
      }
    }
    return Failures.OK;
  }
}
