package org.chancery.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.claim.Amount;
import org.chancery.claim.Argument;
import org.chancery.claim.Calibration;
import org.chancery.claim.Claim;
import org.chancery.claim.Confidence;
import org.chancery.claim.Evidence;
import org.chancery.claim.Likelihood;
import org.chancery.claim.Qualifier;
import org.chancery.claim.Source;
import org.chancery.claim.Trait;
import org.chancery.query.ResultTable;

/** A claim told to a person: its words, how they were read, and its numbers. */
final class Explanation {
  private final Claim claim;
  private final ResultTable context;
  private final Calibration.Estimate estimate;
  private final Console console;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param context answer of the query {@code claim-context}
   * @param estimate what measures say now of how sure the reading is
   */
  Explanation(Claim claim, ResultTable context, Calibration.Estimate estimate, Console console) {
    this.claim = claim;
    this.context = context;
    this.estimate = estimate;
    this.console = console;
  }

  /** A line for a claim alone, without its context. */
  static String line(Claim claim) {
    return "%s: %s [%s, %s, %s, %s] \"%s\"%n"
        .formatted(
            claim.evidence().quote().begin() + "-" + claim.evidence().quote().end(),
            triple(claim),
            claim.stance().polarity().key(),
            claim.stance().modality().key(),
            claim.source().label(),
            number(claim.confidence().combined()),
            flat(claim.evidence().quoteText()));
  }

  String text() {
    out.append(triple(claim)).append('\n');
    line("claim", claim.id());
    line("document", place());
    line("sentence", sentence());
    line("subject", argument(claim.subject()));
    line("object", argument(claim.object()));
    claim.theme().ifPresent(theme -> line("theme", argument(theme)));
    claim.qualifiers().forEach(each -> line(each.role(), circumstance(each)));
    claim.time().ifPresent(time -> line("time", time));
    line("sense", claim.evidence().sense());
    line("stance", stance());
    line("source", source());
    value("speech").ifPresent(outer -> line("content of", outer));
    value("content").ifPresent(inner -> line("says that", inner));
    measured().ifPresent(words -> line("reading", words));
    line("confidence", confidence());
    proposition().ifPresent(words -> line("belief", words));
    judgement().ifPresent(words -> line("judged", words));
    return out.toString();
  }

  private void line(String name, String value) {
    out.append("  %-11s %s%n".formatted(name, value));
  }

  private static String triple(Claim claim) {
    return claim.subject().target().label()
        + " "
        + claim.relationPhrase().map(words -> "\"" + words + "\"").orElse(claim.relation())
        + " "
        + claim.object().target().label();
  }

  private String place() {
    String title = value("title").orElse(claim.stem());
    return claim.document()
        + " (\""
        + flat(title)
        + "\")"
        + value("section").map(heading -> ", section \"" + flat(heading) + "\"").orElse("");
  }

  private String sentence() {
    Evidence evidence = claim.evidence();
    int begin = evidence.quote().begin() - evidence.sentence().begin();
    int end = evidence.quote().end() - evidence.sentence().begin();
    String text = evidence.sentenceText();
    return flat(text.substring(0, begin))
        + console.marked(flat(text.substring(begin, end)))
        + flat(text.substring(end));
  }

  private static String argument(Argument argument) {
    String label = argument.target().label();
    String written = flat(argument.text());
    return written.equals(label) ? label : label + ", written \"" + written + "\"";
  }

  private static String circumstance(Qualifier qualifier) {
    return flat(qualifier.text()) + qualifier.amount().map(Explanation::amount).orElse("");
  }

  private static String amount(Amount amount) {
    String low = amount.atLeast().map(BigDecimal::toPlainString).orElse("");
    String high = amount.atMost().map(BigDecimal::toPlainString).orElse("");
    String range =
        low.isEmpty()
            ? "at most " + high
            : high.isEmpty() ? "at least " + low : low.equals(high) ? low : low + " to " + high;
    return ", read as " + (amount.approximate() ? "about " : "") + range;
  }

  private String stance() {
    List<String> cues = claim.stance().cues();
    Likelihood likelihood = claim.stance().likelihood();
    return claim.stance().polarity().key()
        + ", "
        + claim.stance().modality().key()
        + (cues.isEmpty()
            ? ", without a cue"
            : cues.stream().collect(Collectors.joining("\", \"", ", because of \"", "\"")))
        + "; "
        + likelihood.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " ("
        + percent(likelihood.low())
        + " to "
        + percent(likelihood.high())
        + " %, ICD 203)";
  }

  private String source() {
    String last =
        claim.source() instanceof Source.Author ? "the document's author" : claim.source().label();
    return claim.reportedBy().isEmpty()
        ? last
        : last
            + ", reported by "
            + claim.reportedBy().stream()
                .map(Source::label)
                .collect(Collectors.joining(", citing "));
  }

  /** How sure the reading is, where it was measured with the numbers that are here now. */
  private Optional<String> measured() {
    if (estimate.confidence() != claim.confidence().extraction()) {
      return Optional.empty();
    }
    String shifts =
        estimate.shifts().entrySet().stream()
            .filter(each -> each.getValue() != 0)
            .map(each -> " %s %s".formatted(signed(each.getValue()), shift(each.getKey())))
            .collect(Collectors.joining());
    return Optional.of(
        "%s, of log odds %s (%s right of %s measured, smoothed to %s) %s (any reading)%s"
            .formatted(
                number(estimate.confidence()),
                number(estimate.logOdds()),
                number(estimate.sense().right()),
                number(estimate.sense().read()),
                number(estimate.precision()),
                signed(estimate.intercept()),
                shifts));
  }

  private String shift(Trait trait) {
    double link =
        switch (trait) {
          case SUBJECT_LINK -> claim.subject().link();
          case OBJECT_LINK -> claim.object().link();
          default -> 0;
        };
    return "(" + trait.words() + (link > 0 ? ", score " + number(link) : "") + ")";
  }

  private static String signed(double value) {
    return (value < 0 ? "- " : "+ ") + number(Math.abs(value));
  }

  private String confidence() {
    Confidence confidence = claim.confidence();
    return "%s = %s (the text says this) x %s (its words commit to) x %s (source of grade %s%s)"
        .formatted(
            number(confidence.combined()),
            number(confidence.extraction()),
            number(confidence.certainty()),
            number(confidence.grade().weight()),
            confidence.grade(),
            hands());
  }

  /** Whose grade it is, where others than the document's own speaker are credited. */
  private String hands() {
    boolean own = claim.source() instanceof Source.Author && claim.reportedBy().isEmpty();
    return own
        ? ""
        : value("documentGrade")
            .map(grade -> ", the weakest of its document's, " + grade + ", and of those credited")
            .orElse("");
  }

  /** Claims that only repeat others do not count: see {@code docs/confidence.md}. */
  private String counted() {
    int all = Integer.parseInt(value("for").orElse("0"));
    all += Integer.parseInt(value("against").orElse("0"));
    int counted = Integer.parseInt(value("counted").orElse("0"));
    return counted < all ? "; " + counted + " of them independent" : "";
  }

  private Optional<String> proposition() {
    return value("belief")
        .map(
            belief ->
                "%s, %s; claims for it: %s, against it: %s"
                        .formatted(
                            number(Double.parseDouble(belief)),
                            value("accepted").orElse("").equals("true")
                                ? "accepted"
                                : "not accepted",
                            value("for").orElse("0"),
                            value("against").orElse("0"))
                    + counted());
  }

  private Optional<String> judgement() {
    return value("verdict")
        .map(
            verdict ->
                "%s, by %s on %s%s"
                    .formatted(
                        verdict,
                        value("judge").orElse(""),
                        value("judged").orElse("").replaceFirst("T.*", ""),
                        value("why").map(why -> ": " + flat(why)).orElse("")));
  }

  private Optional<String> value(String column) {
    int index = context.columns().indexOf(column);
    return context.rows().isEmpty() || index < 0
        ? Optional.empty()
        : Optional.ofNullable(context.rows().get(0).get(index)).map(Node::getLiteralLexicalForm);
  }

  /** At most four decimals, none for nothing. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().scale() < 2
        ? rounded.setScale(2, RoundingMode.HALF_UP).toPlainString()
        : rounded.stripTrailingZeros().toPlainString();
  }

  private static String percent(double value) {
    return Long.toString(Math.round(100 * value));
  }

  /** On one line. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
