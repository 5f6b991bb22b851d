package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lines of cells, aligned: the first column and words to the left, numbers to the right. */
final class TextTable {
  private final List<List<String>> lines = new ArrayList<>();

  private TextTable() {}

  static TextTable of(String... heads) {
    TextTable table = new TextTable();
    table.lines.add(List.of(heads));
    return table;
  }

  TextTable row(List<String> cells) {
    lines.add(List.copyOf(cells));
    return this;
  }

  /** A row for each entry: its key, then the cells that its value gives. */
  <V> TextTable rows(Map<String, V> entries, Function<V, List<String>> cells) {
    entries.forEach(
        (key, value) -> {
          List<String> row = new ArrayList<>(List.of(key));
          row.addAll(cells.apply(value));
          row(row);
        });
    return this;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        String blank = " ".repeat(width(i) - line.get(i).length());
        text.append(i == 0 ? "" : "  ");
        text.append(number(i) ? blank + line.get(i) : line.get(i) + blank);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private int width(int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }

  private boolean number(int column) {
    return column > 0
        && lines.stream().skip(1).allMatch(line -> line.get(column).matches("[-+0-9.]*"));
  }
}
