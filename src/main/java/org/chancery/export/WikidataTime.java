package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** EDTF dates as Wikidata's, with precision: 8 a decade, 9 a year, 10 a month, 11 a day. */
final class WikidataTime {
  private WikidataTime() {}

  /** Point in time (P585), or start (P580) and end (P582); none where Wikidata has no such date. */
  static List<String> qualifiers(String edtf) {
    List<String> cells = new ArrayList<>();
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      add(cells, "P585", edtf);
    } else {
      add(cells, "P580", edtf.substring(0, slash));
      add(cells, "P582", edtf.substring(slash + 1));
    }
    return cells;
  }

  private static void add(List<String> cells, String property, String date) {
    value(date)
        .ifPresent(
            value -> {
              cells.add(property);
              cells.add(value);
            });
  }

  /** One date; empty for what is open, uncertain, or coarser than a decade. */
  static Optional<String> value(String date) {
    if (date.matches("\\d{3}X")) {
      return Optional.of("+" + date.substring(0, 3) + "0-00-00T00:00:00Z/8");
    }
    if (date.matches("\\d{4}")) {
      return Optional.of("+" + date + "-00-00T00:00:00Z/9");
    }
    if (date.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return Optional.of("+" + date + "-00T00:00:00Z/10");
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of("+" + date + "T00:00:00Z/11")
        : Optional.empty();
  }
}
