package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.pipeline.BuildOrder;
import org.chancery.pipeline.RunReport;
import org.chancery.pipeline.RunReport.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  chancery build reports/ --sync --dry-run",
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

  @Option(
      names = "--sync",
      description =
          "Also take out the documents that were read from the folders named and whose files are"
              + " gone.")
  boolean sync;

  @Option(
      names = "--dry-run",
      description = "Write what would change, as RDF Patch, and change nothing.")
  boolean dryRun;

  @Override
  public Integer call() {
    Setup setup = new Setup(main);
    BuildOrder order = setup.order(files, options, sync);
    try (StoreAccess store =
        dryRun
            ? StoreAccess.rehearsing(main, setup::pipeline)
            : StoreAccess.writing(main, setup::pipeline)) {
      if (dryRun) {
        main.console.print(store.rehearse(order, setup.progress()));
      } else {
        report(main, store.build(order, setup.progress()));
      }
    }
    return Failures.OK;
  }

  /** Says what a build did. */
  static void report(Main main, RunReport report) {
    long removed = report.count(Status.REMOVED);
    main.console.say(
        "%s (%,d new, %,d changed, %,d unchanged%s), %s in %s; the graph holds %s, %,d of them accepted"
            .formatted(
                count(report.documents().size() - removed, "document"),
                report.count(Status.ADDED),
                report.count(Status.REPLACED),
                report.count(Status.UNCHANGED),
                removed == 0 ? "" : ", %,d removed".formatted(removed),
                count(report.claims(), "claim"),
                report.documents().size() - removed == 1 ? "it" : "them",
                count(report.propositions(), "proposition"),
                report.accepted()));
    main.console.say(changes(report.changes()));
  }

  /** The difference between the graph before and after, in words. */
  static String changes(RunReport.Changes changes) {
    return changes.none()
        ? "the graph is as it was: nothing added, nothing taken out"
        : "%s added, %,d taken out".formatted(count(changes.added(), "quad"), changes.removed());
  }

  private static String count(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
