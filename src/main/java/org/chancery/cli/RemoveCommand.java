package org.chancery.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.pipeline.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a document out of the store. */
@Command(
    name = "remove",
    description =
        "Take a document out of the graph, with its claims and what only they supported."
            + " Judgements stay.",
    footer = {
      "  chancery stats",
      "  chancery remove russia-and-north-korea --dry-run",
      "  chancery remove russia-and-north-korea"
    })
final class RemoveCommand implements Callable<Integer> {
  @ParentCommand Main main;

  @Parameters(paramLabel = "DOC", description = "The document's id, as stats shows it.")
  String document;

  @Option(
      names = "--dry-run",
      description = "Write what would change, as RDF Patch, and change nothing.")
  boolean dryRun;

  @Override
  public Integer call() {
    try (StoreAccess store = StoreAccess.existing(main, new Setup(main)::pipeline)) {
      if (dryRun) {
        String patch = store.rehearseRemoval(document);
        main.console.print(patch);
        return patch.isEmpty() ? missing() : Failures.OK;
      }
      Optional<RunReport.Changes> changes = store.remove(document);
      changes.ifPresent(
          done -> main.console.say("removed " + document + "; " + BuildCommand.changes(done)));
      return changes.isEmpty() ? missing() : Failures.OK;
    }
  }

  private int missing() {
    main.console.say("chancery: there is no document " + document + " in " + main.store());
    main.console.say("  chancery stats shows the documents");
    return Failures.FINDINGS;
  }
}
