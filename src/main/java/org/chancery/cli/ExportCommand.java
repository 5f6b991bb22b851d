package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.export.Exporter;
import org.chancery.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the whole graph to standard output. */
@Command(
    name = "export",
    description = "Write the graph to standard output.",
    footer = {
      "  chancery export > graph.nq",
      "  chancery export --format csv > claims.csv",
      "  chancery export --format jsonld > graph.jsonld"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand Main main;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nquads",
      description =
          "nquads, trig, turtle, jsonl, csv, jsonld or rdfxml (default: nquads, sorted). JSON-LD and"
              + " RDF/XML know no triple terms and get classic reification.")
  String format;

  @Override
  public Integer call() {
    Format chosen = Format.of(format);
    try (StoreAccess store = StoreAccess.reading(main)) {
      store.read(
          data -> {
            new Exporter(main.settings().graphs()).store(data, chosen, main.console.results());
            return null;
          });
    }
    return Failures.OK;
  }
}
