package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.chancery.link.Federation;
import org.chancery.link.WikidataOptions;
import org.chancery.ontology.ConfigFiles;
import org.chancery.query.NameLookup;
import org.chancery.query.QueryFile;
import org.chancery.query.QueryLibrary;
import org.chancery.query.ResultTable;
import org.chancery.query.ResultTable.Format;
import org.chancery.query.ShortNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks a query of the library or of a file. */
@Command(
    name = "query",
    description = "Ask the graph a question by name, or a SPARQL query in a file.",
    footer = {
      "  chancery query --list",
      "  chancery query CQ01",
      "  chancery query CQ01 -p actor=\"South Korea\" --format csv",
      "  chancery query CQ01 -p actor=dprk",
      "  chancery query my-question.rq",
      "  chancery query wikidata-neighbours --online --contact me@example.org"
    })
final class QueryCommand implements Callable<Integer> {
  private static final int SECONDS = 300;

  @ParentCommand Main main;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description =
          "Name of a query, or the start of it; a file ending in .rq; - for standard input.")
  String query;

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description =
          "Set a parameter of the query; may be repeated. Names are found in any case, and other"
              + " names of a thing too.")
  Map<String, String> parameters = new TreeMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, csv or json (default: table).")
  Format format;

  @Mixin OnlineOptions online;

  @Option(names = "--list", description = "List the queries and their parameters instead.")
  boolean list;

  @Override
  public Integer call() {
    QueryLibrary library = new QueryLibrary(main.config());
    if (list || query == null) {
      library.all().forEach(this::describe);
      return Failures.OK;
    }
    QueryFile file = query.equals("-") ? standardInput() : library.find(query);
    file.bind(parameters);
    try (StoreAccess store = StoreAccess.reading(main)) {
      NameLookup names = new NameLookup(each -> store.query(each, SECONDS));
      Query bound = file.bind(names.resolve(file, parameters));
      ResultTable answer = online.online ? federated(store, bound) : store.query(bound, SECONDS);
      main.console.print(answer.write(format, ShortNames.of(bound)));
    }
    return Failures.OK;
  }

  /** Joined with what other endpoints answer; a server's graph is asked for first. */
  private ResultTable federated(StoreAccess store, Query query) {
    WikidataOptions options = online.options();
    return store.read(
        data -> {
          Federation.allow(data, options);
          return ResultTable.of(data, query, SECONDS);
        });
  }

  private static QueryFile standardInput() {
    try {
      String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      return QueryFile.readOwn("-", new ConfigFiles.Layer("standard input", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(QueryFile file) {
    main.console.print(file.name() + "\n    " + file.question() + "\n");
    for (var parameter : file.parameters()) {
      main.console.print(
          "    -p %s=%s  %s%n"
              .formatted(
                  parameter.name(),
                  parameter.fallback().map(value -> '"' + value + '"').orElse("..."),
                  parameter.description()));
    }
  }
}
