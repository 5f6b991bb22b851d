package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.chancery.graph.Store;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.query.ShortNames;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Does what short commands and a starting server do, on an empty store, so that the launcher's
 * class-data archive holds the classes that they load.
 */
@Command(name = "load-classes", hidden = true, description = "Load what starting needs.")
final class LoadClassesCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  @ParentCommand Main main;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("chancery");
    try {
      main.store = folder.resolve("store");
      Store.open(main.store).close();
      askEverything();
      serve();
    } finally {
      delete(folder);
    }
    return Failures.OK;
  }

  private void serve() {
    ServerOptions options = ServerOptions.defaults().withPort(0);
    try (Store store = Store.open(main.store);
        Server server = Server.start(store, new Setup(main).pipeline(), main.config(), options)) {
      askEverything();
      server.warm();
    }
  }

  private void askEverything() {
    QueryLibrary library = new QueryLibrary(main.config());
    List<QueryFile> askable =
        library.all().stream()
            .filter(file -> file.parameters().stream().allMatch(p -> p.fallback().isPresent()))
            .toList();
    try (StoreAccess store = StoreAccess.reading(main)) {
      for (QueryFile file : askable) {
        Query query = library.find(file.name()).bind(Map.of());
        ResultTable answer = store.query(query, SECONDS);
        for (ResultTable.Format format : ResultTable.Format.values()) {
          main.console.print(answer.write(format, ShortNames.of(query)));
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
