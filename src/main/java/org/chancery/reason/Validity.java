package org.chancery.reason;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.graph.Edtf;

/**
 * The days on which something holds, both ends included.
 *
 * @param begin first day; {@link LocalDate#MIN} when open or unknown
 * @param end last day; {@link LocalDate#MAX} when open or unknown
 */
public record Validity(LocalDate begin, LocalDate end) implements Comparable<Validity> {
  /** Open at both ends: no time is known. */
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException(end + " lies before " + begin);
    }
  }

  /** The days that an EDTF text can mean at the widest; nothing when it is not EDTF. */
  public static Optional<Validity> parse(String edtf) {
    return Edtf.parse(edtf)
        .filter(
            each -> !each.end().orElse(LocalDate.MAX).isBefore(each.begin().orElse(LocalDate.MIN)))
        .map(
            each ->
                new Validity(each.begin().orElse(LocalDate.MIN), each.end().orElse(LocalDate.MAX)));
  }

  /** Whether it holds on a day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(begin) && !day.isAfter(end);
  }

  /** Whether it holds on every day of the other. */
  public boolean covers(Validity other) {
    return !other.begin.isBefore(begin) && !other.end.isAfter(end);
  }

  /** Whether there is a day in both. */
  public boolean overlaps(Validity other) {
    return !end.isBefore(other.begin) && !other.end.isBefore(begin);
  }

  /** The days in both; null when there is none, since the engine asks this in its inner loop. */
  Validity intersect(Validity other) {
    if (this == ALWAYS || this == other) {
      return other;
    }
    if (other == ALWAYS || other.covers(this)) {
      return this;
    }
    if (covers(other)) {
      return other;
    }
    return overlaps(other)
        ? new Validity(later(begin, other.begin), earlier(end, other.end))
        : null;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** As EDTF: {@code 1961-07-06/1996-09-10}, {@code 2024-12-04/..}, {@code ../..}. */
  public String edtf() {
    return (begin.equals(LocalDate.MIN) ? ".." : begin.toString())
        + "/"
        + (end.equals(LocalDate.MAX) ? ".." : end.toString());
  }

  @Override
  public int compareTo(Validity other) {
    int first = begin.compareTo(other.begin);
    return first != 0 ? first : end.compareTo(other.end);
  }
}
