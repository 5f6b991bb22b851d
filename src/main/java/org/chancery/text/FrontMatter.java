package org.chancery.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;

/**
 * The lines between two {@code ---} at the top of a text or Markdown file: {@code key: value}, one
 * a line, quotes around a value optional, {@code #} for comments. Keys that are not ours are left
 * to other programs.
 *
 * @param values by key in lower case
 * @param end offset of the first character after it, 0 if there is none
 */
record FrontMatter(Map<String, String> values, int end) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\A\uFEFF?---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]*):(?:\\s+(.*))?");
  private static final Set<String> GRADES = Set.of("A", "B", "C", "D", "E", "F");

  FrontMatter {
    values = Map.copyOf(values);
  }

  /**
   * Reads the front matter of a text.
   *
   * @throws ChanceryException if a value cannot be used, naming the line
   */
  static FrontMatter of(String text, String location) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.find()) {
      return new FrontMatter(Map.of(), 0);
    }
    Map<String, String> values = new HashMap<>();
    int number = 1;
    for (String line : shape.group(1).split("\\R", -1)) {
      number++;
      Matcher entry = ENTRY.matcher(line.strip());
      if (entry.matches() && entry.group(2) != null) {
        String key = entry.group(1).toLowerCase(Locale.ROOT);
        values.put(key, check(key, unquote(entry.group(2).strip()), location, number));
      } else if (values.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
        // Two rulers with prose between them, not front matter.
        return new FrontMatter(Map.of(), 0);
      }
    }
    values.values().removeIf(String::isEmpty);
    return new FrontMatter(values, shape.end());
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** What it says of the document; dates of the text itself fill a gap. */
  Metadata metadata(Optional<LocalDate> dateInText, Optional<String> bylineInText) {
    return new Metadata(
        value("author").or(() -> bylineInText),
        value("publisher"),
        value("date").flatMap(Dates::find).or(() -> dateInText),
        value("reliability").map(grade -> grade.toUpperCase(Locale.ROOT)),
        value("licence").or(() -> value("license")),
        value("source"));
  }

  private static String unquote(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static String check(String key, String value, String location, int line) {
    if (key.equals("date") && !value.isEmpty() && Dates.find(value).isEmpty()) {
      throw new ChanceryException(
          location + ", line " + line + ": not a date: " + value,
          "Write the day as 2024-11-05, or leave the line out.");
    }
    if (key.equals("reliability")
        && !value.isEmpty()
        && !GRADES.contains(value.toUpperCase(Locale.ROOT))) {
      throw new ChanceryException(
          location + ", line " + line + ": not a grade of reliability: " + value,
          "Use a letter of the Admiralty scale, A (reliable) to F (cannot be judged).");
    }
    return value;
  }
}
