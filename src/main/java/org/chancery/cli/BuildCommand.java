package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.pipeline.RunReport;
import org.chancery.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads documents into the store. */
@Command(
    name = "build",
    description =
        "Read documents into the graph: text, Markdown and HTML, files or whole folders. A document"
            + " that is there unchanged is passed over, a changed one replaced.",
    footer = {
      "  chancery build reports/",
      "  chancery build communique.md speech.html",
      "  curl -s https://example.org/speech.txt | chancery build - --id speech"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin ReadingOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "What to read; - is standard input.")
  List<String> files;

  @Override
  public Integer call() {
    Setup setup = new Setup(main);
    List<Document> documents = setup.documents(files, options);
    try (StoreAccess store = StoreAccess.writing(main, setup::pipeline)) {
      report(main, store.build(documents, setup.progress()));
    }
    return Failures.OK;
  }

  /** Says what a build did. */
  static void report(Main main, RunReport report) {
    main.console.say(
        "%,d documents (%,d new, %,d changed, %,d unchanged), %,d claims in them; the graph holds %,d propositions, %,d of them accepted"
            .formatted(
                report.documents().size(),
                report.count(RunReport.Status.ADDED),
                report.count(RunReport.Status.REPLACED),
                report.count(RunReport.Status.UNCHANGED),
                report.claims(),
                report.propositions(),
                report.accepted()));
  }
}
