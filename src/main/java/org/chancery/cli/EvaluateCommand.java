package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.chancery.ChanceryException;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Verdict;
import org.chancery.evaluate.CalibrationReport;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.EvaluationText;
import org.chancery.evaluate.Evaluator;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.pipeline.Scorer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Scores what is read against gold claims. */
@Command(
    name = "evaluate",
    description =
        "Score what is read against claims that people annotated: one JSON Lines file a document,"
            + " with its text beside it under the same name.",
    footer = {
      "  chancery evaluate data/gold/*.jsonl",
      "  chancery evaluate data/gold/*.jsonl --errors",
      "  chancery evaluate data/gold/*.jsonl --calibrate",
      "  chancery evaluate data/gold/*.jsonl --calibrate --judged --store my-graph",
      "  chancery evaluate my.jsonl --predicted other-program.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  private static final Query JUDGED_DOCUMENTS =
      QueryFactory.create(
          """
          PREFIX ch: <https://w3id.org/chancery/ns#>
          PREFIX oa: <http://www.w3.org/ns/oa#>
          PREFIX prov: <http://www.w3.org/ns/prov#>
          SELECT DISTINCT ?document { ?judgement ch:judges/prov:wasDerivedFrom/oa:hasSource ?document }
          """);

  @ParentCommand Main main;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD.jsonl",
      description = "Gold claims, as data/gold/README.md describes them.")
  List<Path> gold;

  @ArgGroup Readings readings;

  @Option(names = "--errors", description = "List every error.")
  boolean errors;

  @Option(
      names = "--calibrate",
      description =
          "Measure what confidence the readings deserve, and show how well it does on documents"
              + " that it was not measured on.")
  boolean calibrate;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "With --calibrate: keep the measures there, for data/calibration.")
  Path write;

  @Option(
      names = "--judged",
      description =
          "With --calibrate: count also what was judged in the graph (see --store) of documents"
              + " beside the gold.")
  boolean judged;

  /** Where the readings come from. */
  static final class Readings {
    @Option(
        names = "--predicted",
        paramLabel = "FILE",
        description = "Score the claims in this JSON Lines file, instead of reading the texts.")
    Path predicted;

    @Option(
        names = "--texts",
        paramLabel = "DIR",
        description = "Folder of the texts (default: each gold file's own).")
    Path texts;
  }

  @Override
  public Integer call() throws IOException {
    Evaluator evaluator = Evaluator.load(main.config());
    Evaluator.Gold claims = evaluator.gold(gold);
    if (readings != null && readings.predicted != null) {
      requireTexts();
      print(evaluator.score(claims, readings.predicted));
      return Failures.OK;
    }
    List<Claim> read = read();
    print(evaluator.score(claims, Scorer.load(main.config()).sure(read)));
    if (calibrate || write != null) {
      CalibrationReport report = evaluator.calibrate(claims, read, verdicts());
      main.console.print("\n" + report.text());
      if (write != null) {
        Files.writeString(write, CalibrationFile.text(report.calibration()));
      }
    }
    return Failures.OK;
  }

  private Map<Claim, Verdict> verdicts() {
    if (!judged) {
      return Map.of();
    }
    Graphs graphs = main.settings().graphs();
    try (StoreAccess store = StoreAccess.reading(main)) {
      Set<Node> needed = new LinkedHashSet<>(List.of(graphs.judgements(), graphs.links()));
      store.query(JUDGED_DOCUMENTS, SECONDS).rows().forEach(row -> needed.add(row.get(0)));
      return store.read(needed, new Judgements(graphs)::judged);
    }
  }

  private void requireTexts() {
    if (calibrate || write != null) {
      throw new ChanceryException(
          "a calibration needs to read the texts itself", "leave out --predicted");
    }
  }

  private void print(Evaluation evaluation) {
    EvaluationText text = new EvaluationText(evaluation);
    if (errors) {
      main.console.print(text.errors() + "\n");
    }
    main.console.print(text.scores() + "\n" + text.tables());
  }

  private List<Claim> read() {
    Setup setup = new Setup(main);
    List<Claim> claims = new ArrayList<>();
    setup
        .pipelineOfAll()
        .extract(
            setup.documents(texts(), new ReadingOptions()),
            (document, found) -> claims.addAll(found));
    return claims;
  }

  private List<String> texts() {
    List<String> files = new ArrayList<>();
    for (Path file : gold) {
      String name = file.getFileName().toString().replaceFirst("\\.jsonl$", "") + ".txt";
      Path folder = file.toAbsolutePath().getParent();
      files.add(
          Optional.ofNullable(readings).map(r -> r.texts).orElse(folder).resolve(name).toString());
    }
    return files;
  }
}
