package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.check.Checker;
import org.chancery.check.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Holds the store against the shapes and check queries. */
@Command(
    name = "check",
    description = "Check the graph against the shapes and check queries; exit code 1 on findings.",
    footer = {"  chancery check", "  chancery check --config my-rules"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand Main main;

  @Override
  public Integer call() {
    Checker checker = Checker.load(main.config(), main.settings().graphs());
    List<Finding> findings;
    try (StoreAccess store = StoreAccess.reading(main)) {
      findings = store.check(checker, main.ownConfig());
    }
    for (Finding finding : findings) {
      main.console.print(
          "%s %s: %s%n  at %s%n  %s%n"
              .formatted(
                  finding.severity(),
                  finding.check(),
                  finding.what(),
                  finding.where(),
                  finding.remedy()));
    }
    long serious =
        findings.stream().filter(each -> each.severity() != Finding.Severity.INFO).count();
    main.console.say(
        findings.isEmpty()
            ? "nothing found"
            : findings.size() + " findings, " + serious + " serious");
    return serious == 0 ? Failures.OK : Failures.FINDINGS;
  }
}
