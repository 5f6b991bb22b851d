package org.chancery.link;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.chancery.ChanceryException;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.claim.Verdict;

/**
 * Doubtful links as comma-separated values (RFC 4180) for a spreadsheet, one line a thing. A person
 * fills the column {@code verdict}: {@code accept} for the item offered, {@code reject} for none,
 * or the id of another item; lines without a verdict stay open.
 */
public final class ReviewFile {
  private static final String[] COLUMNS = {
    "thing", "label", "verdict", "item", "candidates", "decision", "why", "document", "sentence"
  };
  private static final CSVFormat WRITE = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
  private static final CSVFormat READ =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private ReviewFile() {}

  /**
   * The table of the links that nobody has judged yet and that are ambiguous.
   *
   * @param unknown with those that have no candidate too, for a person who knows their items
   * @param sentences where documents use things
   */
  public static String text(List<StoredLink> links, boolean unknown, Sentences sentences) {
    Map<String, StoredLink> doubtful = new LinkedHashMap<>();
    for (StoredLink each : links) {
      boolean wanted =
          each.link().resolution() instanceof Resolution.Ambiguous
              || unknown && each.link().resolution() instanceof Resolution.Unknown;
      if (wanted && !each.link().early() && each.judge().equals(LinkGraph.PROGRAM)) {
        doubtful.putIfAbsent(each.link().entity().id(), each);
      }
    }
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, WRITE)) {
      for (StoredLink each : doubtful.values()) {
        EntityLink link = each.link();
        printer.printRecord(
            link.entity().id(),
            link.entity().label(),
            "",
            offered(link).orElse(""),
            link.candidates().stream().map(ReviewFile::candidate).collect(Collectors.joining("; ")),
            link.resolution().key(),
            why(link.resolution()),
            each.document(),
            sentences.example(each).orElse(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The item that a verdict to accept takes. */
  private static Optional<String> offered(EntityLink link) {
    return link.candidates().stream()
        .filter(each -> each.id().equals(link.entity().id()))
        .findFirst()
        .flatMap(Candidate::qid);
  }

  private static String candidate(Candidate candidate) {
    return candidate.label() + " " + candidate.qid().orElse("(no id)") + " " + candidate.score();
  }

  private static String why(Resolution resolution) {
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      return ambiguous.why();
    }
    return resolution instanceof Resolution.Unknown unknown ? unknown.why() : "";
  }

  /**
   * The judgements in a table that a person has filled.
   *
   * @param location named in errors
   * @param by who judged
   * @throws ChanceryException naming the line of what is malformed
   */
  public static List<Judgement> read(String text, String location, String by) {
    List<Judgement> judgements = new ArrayList<>();
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Instant now = Instant.now();
    try (CSVParser parser = READ.parse(new StringReader(content))) {
      for (String column : List.of("thing", "verdict", "item")) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw malformed(location + ", line 1: no column '" + column + "'");
        }
      }
      for (CSVRecord line : parser) {
        judgement(line, location + ", line " + parser.getCurrentLineNumber(), by, now)
            .ifPresent(judgements::add);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw malformed(location + ": " + e.getMessage());
    }
    return judgements;
  }

  private static Optional<Judgement> judgement(
      CSVRecord line, String place, String by, Instant now) {
    String verdict = cell(line, "verdict");
    if (verdict.isEmpty()) {
      return Optional.empty();
    }
    Optional<Correction> correction = Optional.empty();
    String item = verdict.equals("accept") ? cell(line, "item") : verdict;
    if (item.matches("Q[1-9][0-9]*")) {
      correction = Optional.of(new Correction(Map.of(Correction.ITEM, item)));
    } else if (verdict.equals("accept")) {
      throw malformed(place + ": there is no item to accept");
    } else if (!verdict.equals("reject")) {
      throw malformed(place + ": '" + verdict + "' is no verdict");
    }
    Verdict judged = correction.isPresent() ? Verdict.CORRECT : Verdict.REJECT;
    return Optional.of(
        new Judgement(Judgement.Kind.LINK, cell(line, "thing"), judged, correction, by, now, ""));
  }

  private static String cell(CSVRecord line, String column) {
    return line.isSet(column) ? line.get(column) : "";
  }

  private static ChanceryException malformed(String problem) {
    return new ChanceryException(
        problem,
        "keep the table as 'link review' wrote it and fill the column verdict with accept, reject"
            + " or the id of an item such as Q159");
  }
}
