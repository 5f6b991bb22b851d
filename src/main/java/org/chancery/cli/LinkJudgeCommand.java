package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.claim.Judgement;
import org.chancery.link.ReviewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes back the table that {@link LinkReviewCommand} wrote and a person filled. */
@Command(
    name = "judge",
    description =
        "Take in the verdicts of a table that link review wrote. They go into the log of"
            + " judgements, stand whatever the scores say, and outlive what is read again.",
    footer = {
      "  chancery link judge doubtful.csv",
      "  chancery link judge doubtful.csv --by \"A. Analyst\" --dry-run"
    })
final class LinkJudgeCommand implements Callable<Integer> {
  @ParentCommand LinkCommand parent;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The filled tables.")
  List<String> files;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: the name of the system's user).")
  String by = System.getProperty("user.name");

  @Option(names = "--dry-run", description = "Say what would be judged; judge nothing.")
  boolean dryRun;

  @Override
  public Integer call() throws IOException {
    List<Judgement> judgements = new ArrayList<>();
    for (String file : files) {
      if (!Files.isReadable(Path.of(file))) {
        throw new ChanceryException("cannot read " + file, "check the path");
      }
      String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      judgements.addAll(ReviewFile.read(text, file, by));
    }
    if (dryRun) {
      judgements.forEach(
          each ->
              parent.main.console.print(
                  each.verdict().key()
                      + "\t"
                      + each.of()
                      + each.correction().map(c -> "\t" + c.text()).orElse("")
                      + "\n"));
      return Failures.OK;
    }
    try (StoreAccess store = StoreAccess.existing(parent.main, new Setup(parent.main)::pipeline)) {
      int added = store.judge(judgements);
      parent.main.console.say(added == 1 ? "1 judgement added" : added + " judgements added");
    }
    return Failures.OK;
  }
}
