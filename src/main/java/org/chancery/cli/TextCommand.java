package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the text that the offsets of a document's claims count in. */
@Command(
    name = "text",
    description = {
      "Print the text of a document as its claims' offsets count it: of plain text and Markdown the"
          + " file itself, of a web page what was taken from it.",
      "Nothing is added at the end, not even a line break."
    },
    footer = {
      "  chancery text page.html",
      "  curl -s https://example.org/page.html | chancery text - > page.txt"
    })
final class TextCommand implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin ReadingOptions options;

  @Parameters(paramLabel = "FILE", description = "What to read; - is standard input.")
  String file;

  @Override
  public Integer call() {
    new Setup(main)
        .documents(List.of(file), options)
        .forEach(document -> main.console.print(document.text()));
    return Failures.OK;
  }
}
