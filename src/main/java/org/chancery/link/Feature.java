package org.chancery.link;

import java.util.Locale;

/**
 * Something that speaks for or against a candidate.
 *
 * @param name as in {@code data/calibration/linking.tsv}
 * @param weight what it adds to the score
 */
public record Feature(String name, double weight) {
  static Feature parse(String text) {
    int space = text.indexOf(' ');
    return new Feature(text.substring(0, space), Double.parseDouble(text.substring(space + 1)));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %+.2f", name, weight);
  }
}
