package org.chancery.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF text (ISO 8601-2:2019, levels 0 and 1; of level 2 unspecified digits and
 * divisions of the year) can mean at the widest.
 *
 * @param begin first day; empty when open or unknown
 * @param end last day; empty when open or unknown
 */
public record Edtf(Optional<LocalDate> begin, Optional<LocalDate> end) {
  private static final Pattern DATE =
      Pattern.compile("(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?");
  private static final Edtf OPEN = new Edtf(Optional.empty(), Optional.empty());

  /** The bounds of a text, or nothing when it is not EDTF of these levels. */
  public static Optional<Edtf> parse(String text) {
    try {
      String plain = text.replaceAll("[?~%]", "");
      int slash = plain.indexOf('/');
      if (slash < 0) {
        return Optional.of(date(plain));
      }
      Edtf first = side(plain.substring(0, slash));
      Edtf last = side(plain.substring(slash + 1));
      return Optional.of(new Edtf(first.begin, last.end));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Edtf side(String text) {
    return text.isEmpty() || text.equals("..") ? OPEN : date(text);
  }

  private static Edtf date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      throw new DateTimeException("not EDTF: " + text);
    }
    int from = Integer.parseInt(matcher.group(1).replace('X', '0'));
    int to = Integer.parseInt(matcher.group(1).replace('X', '9'));
    String month = matcher.group(2);
    String day = matcher.group(3);
    if (month == null || from != to || month.contains("X")) {
      return between(Year.of(from).atDay(1), Year.of(to).atMonth(12).atEndOfMonth());
    }
    if (Integer.parseInt(month) > 12) {
      return division(from, Integer.parseInt(month));
    }
    YearMonth whole = YearMonth.of(from, Integer.parseInt(month));
    if (day == null || day.contains("X")) {
      return between(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate exact = whole.atDay(Integer.parseInt(day));
    return between(exact, exact);
  }

  /**
   * Quarters (33-36), four-month spans (37-39) and halves (40, 41) by the calendar; seasons (21-32)
   * only by their year, since where they lie in it depends on the hemisphere.
   */
  private static Edtf division(int year, int code) {
    if (code >= 33 && code <= 36) {
      return months(year, 3, code - 33);
    }
    if (code >= 37 && code <= 39) {
      return months(year, 4, code - 37);
    }
    if (code == 40 || code == 41) {
      return months(year, 6, code - 40);
    }
    if (code >= 21 && code <= 32) {
      return months(year, 12, 0);
    }
    throw new DateTimeException("no division of the year: " + code);
  }

  private static Edtf months(int year, int length, int index) {
    YearMonth first = YearMonth.of(year, 1 + length * index);
    return between(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth());
  }

  private static Edtf between(LocalDate begin, LocalDate end) {
    return new Edtf(Optional.of(begin), Optional.of(end));
  }
}
