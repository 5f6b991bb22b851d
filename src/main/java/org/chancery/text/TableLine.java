package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a table drawn with bars. Every cell is a part of its own: what stands in two columns is
 * no sentence.
 */
final class TableLine {
  private static final Pattern SHAPE = Pattern.compile("\\s*(?:\\|.*|\\+[-=+:]{3,}\\+?)\\s*");

  private TableLine() {}

  static boolean matches(Line line) {
    return SHAPE.matcher(line.text()).matches();
  }

  /** The cells with words; none for a ruler. */
  static List<Part> cells(String text, Line line) {
    List<Part> cells = new ArrayList<>();
    if (line.first() == '+') {
      return cells;
    }
    int begin = line.begin();
    for (int i = line.begin(); i <= line.end(); i++) {
      if (i == line.end() || text.charAt(i) == '|' && text.charAt(Math.max(i - 1, 0)) != '\\') {
        add(text, begin, i, cells);
        begin = i + 1;
      }
    }
    return cells;
  }

  private static void add(String text, int begin, int end, List<Part> cells) {
    String cell = text.substring(begin, end);
    Matcher marker = LineShape.marker(cell);
    int skip = marker == null ? cell.length() - cell.stripLeading().length() : marker.end();
    int last = cell.stripTrailing().length();
    if (skip < last && !LineShape.isOrnament(cell)) {
      cells.add(Part.of(Block.Kind.TABLE_ROW, new Span(begin + skip, begin + last)));
    }
  }
}
