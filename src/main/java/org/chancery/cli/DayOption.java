package org.chancery.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day that a conclusion is asked for. */
final class DayOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Only what holds on this day, such as 2024-12-05.")
  LocalDate day;

  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }
}
