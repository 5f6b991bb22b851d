package org.chancery.graph;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.chancery.ChanceryException;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;

/**
 * Judgements as comma-separated values (RFC 4180) that people edit in a spreadsheet. The columns:
 *
 * <pre>
 *   date        when it was judged, ISO 8601; empty in a line just added
 *   by          who judged
 *   kind        claim or link
 *   of          the claim's id; of a link, the entity's
 *   verdict     accept, reject or correct
 *   correction  for the verdict to correct: relation=sanctions; object=Iran
 *   why         the reason
 *   says        what the claim says, for the eye alone
 * </pre>
 *
 * Lines are added, never changed: a line with the date and the judge of another that says something
 * else is refused. Columns may stand in any order and others beside them.
 */
public final class JudgementFile {
  private static final String[] COLUMNS = {
    "date", "by", "kind", "of", "verdict", "correction", "why", "says"
  };
  private static final CSVFormat READ =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .get();
  private static final CSVFormat WRITE = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();

  private final String location;
  private final List<Judgement> known;
  private final Map<List<Object>, Judgement> dated = new HashMap<>();

  private JudgementFile(String location, List<Judgement> known) {
    this.location = location;
    this.known = known;
    known.forEach(each -> dated.put(key(each), each));
  }

  /**
   * Reads a file.
   *
   * @param location named in errors
   * @param known the judgements that there are already
   * @param now about the date of lines without one: the later ones come some milliseconds later
   * @return the file's judgements that are not among them, in the order of its lines
   * @throws ChanceryException naming the line of what is malformed, or changes a judgement
   */
  public static List<Judgement> read(
      String text, String location, List<Judgement> known, Instant now) {
    JudgementFile file = new JudgementFile(location, known);
    List<Judgement> added = new ArrayList<>();
    // Spreadsheets put a byte order mark before the first column's name.
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = READ.parse(new StringReader(content))) {
      file.requireColumns(parser.getHeaderMap());
      for (CSVRecord line : parser) {
        file.judgement(line, parser.getCurrentLineNumber(), now).ifPresent(added::add);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          location + ": " + e.getMessage(),
          "mend the quotes and commas there",
          e);
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(
          location + ", line 1: " + e.getMessage(), "name each column once");
    }
    return added;
  }

  /** The file of these judgements; {@code says} gives the last column of each. */
  public static String text(List<Judgement> judgements, Function<Judgement, String> says) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, WRITE)) {
      for (Judgement each : judgements) {
        printer.printRecord(
            each.at(),
            each.by(),
            each.kind().key(),
            each.of(),
            each.verdict().key(),
            each.correction().map(Correction::text).orElse(""),
            each.why(),
            says.apply(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void requireColumns(Map<String, Integer> header) {
    for (String column : List.of("by", "kind", "of", "verdict")) {
      if (!header.containsKey(column)) {
        throw new ChanceryException(
            location + ", line 1: no column '" + column + "'",
            "begin the file with " + String.join(",", COLUMNS));
      }
    }
  }

  /** The line's judgement, unless it is known. */
  private Optional<Judgement> judgement(CSVRecord line, long number, Instant now) {
    try {
      String date = value(line, "date");
      Judgement judgement =
          new Judgement(
              Judgement.Kind.of(value(line, "kind")),
              value(line, "of"),
              Verdict.of(value(line, "verdict")),
              Optional.of(value(line, "correction"))
                  .filter(each -> !each.isEmpty())
                  .map(Correction::parse),
              value(line, "by"),
              date.isEmpty() ? now.plusMillis(number) : instant(date),
              value(line, "why"));
      if (known.stream().anyMatch(each -> same(each, judgement, date.isEmpty()))) {
        return Optional.empty();
      }
      Judgement other = dated.put(key(judgement), judgement);
      if (other != null) {
        throw new IllegalArgumentException(
            "changes the judgement of " + other.at() + " by " + other.by());
      }
      return Optional.of(judgement);
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(
          location + ", line " + number + ": " + e.getMessage(),
          "judgements stay as they are: add a line, and leave its date empty to judge anew");
    }
  }

  private static boolean same(Judgement one, Judgement other, boolean undated) {
    return one.equals(other)
        || (undated
            && one.equals(
                new Judgement(
                    other.kind(),
                    other.of(),
                    other.verdict(),
                    other.correction(),
                    other.by(),
                    one.at(),
                    other.why())));
  }

  private static List<Object> key(Judgement judgement) {
    return List.of(judgement.kind(), judgement.of(), judgement.by(), judgement.at());
  }

  private static String value(CSVRecord line, String column) {
    return line.isSet(column) ? line.get(column) : "";
  }

  /** A moment, or the beginning of a day. */
  private static Instant instant(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date such as 2026-03-01 or 2026-03-01T09:30:00Z", e);
    }
  }
}
