package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.claim.Claim;
import org.chancery.export.Exporter;
import org.chancery.export.Format;
import org.chancery.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the claims of documents, without a store. */
@Command(
    name = "extract",
    description = "Print the claims of documents in their order, without keeping them.",
    footer = {
      "  chancery extract speech.txt > speech.jsonl",
      "  chancery extract --format text reports/",
      "  echo \"Russia supplies arms to Iran.\" | chancery extract --format text -"
    })
final class ExtractCommand implements Callable<Integer> {
  /** How claims are printed. */
  enum Output {
    JSONL,
    TEXT,
    TTL
  }

  @ParentCommand Main main;
  @Mixin ReadingOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "What to read; - is standard input.")
  List<String> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "JSONL",
      description = "jsonl, text or ttl (default: jsonl).")
  Output format;

  @Override
  public Integer call() {
    Setup setup = new Setup(main);
    List<Document> documents = setup.documents(files, options);
    setup.pipeline().extract(documents, this::print);
    return Failures.OK;
  }

  private void print(Document document, List<Claim> claims) {
    if (format == Output.TEXT) {
      main.console.print(document.location() + "\n");
      claims.forEach(claim -> main.console.print("  " + Explanation.line(claim)));
    } else {
      new Exporter(main.settings().graphs())
          .claims(
              document,
              claims,
              format == Output.TTL ? Format.TURTLE : Format.JSONL,
              main.console.results());
    }
  }
}
