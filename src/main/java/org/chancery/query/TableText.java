package org.chancery.query;

import java.util.ArrayList;
import java.util.List;

/** A table as text: one line a row, columns aligned, values cut at {@value #WIDEST} characters. */
final class TableText {
  private static final int WIDEST = 72;

  private final ShortNames names;

  TableText(ShortNames names) {
    this.names = names;
  }

  String write(ResultTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns());
    table
        .rows()
        .forEach(row -> lines.add(row.stream().map(names::of).map(TableText::cut).toList()));
    int[] widths = widths(lines, table.columns().size());
    StringBuilder out = new StringBuilder();
    appendLine(out, lines.get(0), widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    appendLine(out, rule, widths);
    lines.subList(1, lines.size()).forEach(line -> appendLine(out, line, widths));
    int answers = table.rows().size();
    return out.append('(').append(answers).append(answers == 1 ? " row)\n" : " rows)\n").toString();
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    return widths;
  }

  private static void appendLine(StringBuilder out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : "  ").append(cells.get(i));
      line.append(" ".repeat(widths[i] - length(cells.get(i))));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String value) {
    return length(value) <= WIDEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int length(String value) {
    return value.codePointCount(0, value.length());
  }
}
