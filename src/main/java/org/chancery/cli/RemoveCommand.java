package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a document out of the store. */
@Command(
    name = "remove",
    description = "Take a document and its claims out of the graph.",
    footer = {"  chancery stats", "  chancery remove russia-and-north-korea"})
final class RemoveCommand implements Callable<Integer> {
  @ParentCommand Main main;

  @Parameters(paramLabel = "DOC", description = "The document's id, as stats shows it.")
  String document;

  @Override
  public Integer call() {
    boolean removed;
    try (StoreAccess store = StoreAccess.existing(main, new Setup(main)::pipeline)) {
      removed = store.remove(document);
    }
    main.console.say(
        removed
            ? "removed " + document
            : "chancery: there is no document " + document + " in " + main.store());
    return removed ? Failures.OK : Failures.FINDINGS;
  }
}
