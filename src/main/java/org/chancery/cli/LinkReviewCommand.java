package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.graph.Graphs;
import org.chancery.link.LinkReader;
import org.chancery.link.ReviewFile;
import org.chancery.link.Sentences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the doubtful links as a table for a person to judge. */
@Command(
    name = "review",
    description =
        "Write the doubtful links as CSV: one line a thing, with its candidates and a sentence that"
            + " uses it. Fill the column verdict with accept, reject or the id of another item and"
            + " give the file to link judge. What somebody has judged is not asked again.",
    footer = {"  chancery link review > doubtful.csv", "  chancery link judge doubtful.csv"})
final class LinkReviewCommand implements Callable<Integer> {
  @ParentCommand LinkCommand parent;

  @Option(
      names = "--unknown",
      description = "Also the things without any candidate, for those who know their items.")
  boolean unknown;

  @Override
  public Integer call() {
    Graphs graphs = parent.main.settings().graphs();
    try (StoreAccess store = StoreAccess.reading(parent.main)) {
      parent.main.console.print(
          store.read(
              data ->
                  ReviewFile.text(
                      new LinkReader(graphs, data).all(), unknown, new Sentences(graphs, data))));
    }
    return Failures.OK;
  }
}
