package org.chancery.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.export.Exporter;
import org.chancery.export.Format;
import org.chancery.export.LeftOut;
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
      "  chancery export --format jsonld > graph.jsonld",
      "  chancery export --format quickstatements > wikidata.txt"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand Main main;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nquads",
      description =
          "nquads, trig, turtle, jsonl, csv, jsonld, rdfxml or quickstatements (default: nquads, sorted). JSON-LD and"
              + " RDF/XML know no triple terms and get classic reification.")
  String format;

  @Override
  public Integer call() {
    Format chosen = Format.of(format);
    try (StoreAccess store = StoreAccess.reading(main)) {
      Exporter exporter = new Exporter(main.settings().graphs());
      store.export(exporter, chosen, main.console.results());
      if (chosen == Format.QUICKSTATEMENTS) {
        report(store.read(data -> exporter.leftOut(data, chosen)));
      }
    }
    return Failures.OK;
  }

  /** A number for each reason, and each claim where the user wants to hear more. */
  private void report(List<LeftOut> leftOut) {
    Map<String, Long> reasons =
        leftOut.stream()
            .collect(Collectors.groupingBy(LeftOut::why, TreeMap::new, Collectors.counting()));
    reasons.forEach((why, count) -> main.console.say("left out " + count + ": " + why));
    if (main.verbose) {
      leftOut.forEach(
          each -> main.console.say(each.claim() + "\t" + each.says() + "\t" + each.why()));
    } else if (!leftOut.isEmpty()) {
      main.console.say("-v names each of them");
    }
  }
}
