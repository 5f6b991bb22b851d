package org.chancery.extract;

/**
 * A stretch of time between two EDTF dates (ISO 8601-2:2019, levels 0 and 1).
 *
 * @param start a date, month, year or decade ({@code 199X}), or {@code ..} where it is open
 * @param end the same; equal to {@code start} for a single date
 */
record Period(String start, String end) {
  private static final String OPEN = "..";

  static Period at(String date) {
    return new Period(date, date);
  }

  /** From the start of this to the end of the other. */
  Period to(Period other) {
    return new Period(start, other.end);
  }

  /** From the start of this on. */
  Period onward() {
    return new Period(start, OPEN);
  }

  /** Up to the end of this. */
  Period upTo() {
    return new Period(OPEN, end);
  }

  String edtf() {
    return start.equals(end) ? start : start + "/" + end;
  }
}
