package org.chancery.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One time named by words, as far as the words go. */
sealed interface TimePoint {
  /**
   * The time meant.
   *
   * @param ahead whether what is dated lies in the future of the document
   * @return empty when the document's date would be needed and is not known, or there is no such
   *     day
   */
  Optional<Period> resolve(ReferenceDate reference, boolean ahead);

  /** A date with its larger or smaller parts left open: 0 stands for a part not given. */
  record Calendar(int year, int month, int day) implements TimePoint {
    @Override
    public Optional<Period> resolve(ReferenceDate reference, boolean ahead) {
      try {
        if (year == 0) {
          return day == 0
              ? reference.month(Month.of(month), ahead)
              : reference.day(Month.of(month), day, ahead);
        }
        if (month == 0) {
          return Optional.of(Period.at("%04d".formatted(year)));
        }
        return Optional.of(
            Period.at(
                (day == 0 ? YearMonth.of(year, month) : LocalDate.of(year, month, day))
                    .toString()));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** What this leaves open, taken from a later part of the same words: "March to June 2015". */
    Calendar completedBy(Calendar later) {
      boolean open = year == 0 && month != 0;
      return open ? new Calendar(later.year, month, day) : this;
    }
  }

  /**
   * Ten years.
   *
   * @param tens the year without its last digit: 199
   */
  record Decade(int tens) implements TimePoint {
    @Override
    public Optional<Period> resolve(ReferenceDate reference, boolean ahead) {
      return Optional.of(Period.at(tens + "X"));
    }
  }

  /** "Friday". */
  record Weekday(DayOfWeek day) implements TimePoint {
    @Override
    public Optional<Period> resolve(ReferenceDate reference, boolean ahead) {
      return reference.weekday(day, ahead);
    }
  }

  /** "last week", "this year", "yesterday", "two years ago". */
  record Relative(int count, ChronoUnit unit) implements TimePoint {
    @Override
    public Optional<Period> resolve(ReferenceDate reference, boolean ahead) {
      return reference.shifted(count, unit);
    }
  }

  /** "in recent years", "currently": a time that no date can say. */
  record Vague() implements TimePoint {
    @Override
    public Optional<Period> resolve(ReferenceDate reference, boolean ahead) {
      return Optional.empty();
    }
  }
}
