package org.chancery.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints a completion script for the shell. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    footer = "  source <(chancery completion)")
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand Main main;

  @Override
  public Integer call() {
    main.console.print(AutoComplete.bash("chancery", main.spec.commandLine()));
    return Failures.OK;
  }
}
