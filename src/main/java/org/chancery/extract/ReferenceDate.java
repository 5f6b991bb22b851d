package org.chancery.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Resolves what is said relative to the day a document was written. Without that day everything
 * stays unresolved. "Ahead" asks for the next such date instead of the latest: for what
 * <em>will</em> happen.
 */
record ReferenceDate(Optional<LocalDate> date) {
  /** The latest such day, the document's own included, or the next one after it. */
  Optional<Period> weekday(DayOfWeek day, boolean ahead) {
    return date.map(
            d ->
                d.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day)))
        .map(ReferenceDate::day);
  }

  /** The latest such month that has begun, or the next one that has not ended. */
  Optional<Period> month(Month month, boolean ahead) {
    return date.map(
        d -> {
          YearMonth here = YearMonth.from(d);
          YearMonth found = here.withMonth(month.getValue());
          return ahead
              ? month(found.isBefore(here) ? found.plusYears(1) : found)
              : month(found.isAfter(here) ? found.minusYears(1) : found);
        });
  }

  /** The latest such day of a year that is past, or the next one; empty for 31 November. */
  Optional<Period> day(Month month, int day, boolean ahead) {
    if (date.isEmpty() || day > month.minLength()) {
      return Optional.empty();
    }
    LocalDate here = date.get();
    LocalDate found = here.with(month).withDayOfMonth(1).withMonth(month.getValue());
    found = found.withDayOfMonth(day);
    if (ahead && found.isBefore(here)) {
      found = found.plusYears(1);
    } else if (!ahead && found.isAfter(here)) {
      found = found.minusYears(1);
    }
    return Optional.of(day(found));
  }

  /** The unit that lies so many units after the current one; weeks run from Monday to Sunday. */
  Optional<Period> shifted(int count, ChronoUnit unit) {
    return date.map(d -> d.plus(count, unit)).flatMap(d -> around(d, unit));
  }

  private static Optional<Period> around(LocalDate d, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> Optional.of(day(d));
      case WEEKS -> {
        LocalDate monday = d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Optional.of(day(monday).to(day(monday.plusDays(6))));
      }
      case MONTHS -> Optional.of(month(YearMonth.from(d)));
      case YEARS -> Optional.of(Period.at(String.valueOf(d.getYear())));
      default -> Optional.empty();
    };
  }

  private static Period day(LocalDate d) {
    return Period.at(d.toString());
  }

  private static Period month(YearMonth m) {
    return Period.at(m.toString());
  }
}
