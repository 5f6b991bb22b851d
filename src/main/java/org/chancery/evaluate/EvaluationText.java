package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An evaluation for people: scores, then tables by document, relation and sense. */
public final class EvaluationText {
  private final Evaluation evaluation;

  public EvaluationText(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The scores in five lines. */
  public String scores() {
    Tally strict = evaluation.strict();
    StanceScores stance = evaluation.stance();
    Reliability reliability = evaluation.reliability();
    return line("strict    " + prf(strict) + "  core recall %.3f", evaluation.strictCoreRecall())
        + line(
            "lenient   " + prf(evaluation.lenient()) + "  core recall %.3f",
            evaluation.lenientCoreRecall())
        + line(
            "claims    gold %d (core %d)  read %d  open %d",
            strict.gold(), evaluation.coreClaims(), strict.read(), evaluation.open())
        + line(
            "stance    over %d lenient pairs: modality accuracy %.3f; F1 of negative %s, hedged"
                + " %s, credited %s, time %s",
            stance.modality().gold(),
            stance.modality().recall(),
            f1(stance.negative()),
            f1(stance.hedged()),
            f1(stance.credited()),
            f1(stance.time()))
        + line(
            "confidence  Brier %.3f (the constant %.2f: %.3f)  calibration error %.3f",
            reliability.brier(),
            reliability.rate(),
            reliability.constantBrier(),
            reliability.calibrationError());
  }

  /** Scores of documents and relations with the causes of their errors, and the senses. */
  public String tables() {
    return TextTable.of("document", "gold", "read", "right", "P", "R", "F1")
            .rows(evaluation.documents(), EvaluationText::cells)
        + "\n"
        + relations()
        + "\n"
        + TextTable.of("sense", "read", "right", "precision")
            .rows(
                evaluation.senses(),
                t -> List.of("" + t.read(), "" + t.right(), share(t.precision())));
  }

  private String relations() {
    Map<String, SortedMap<Cause, Integer>> missing = causes(true);
    Map<String, SortedMap<Cause, Integer>> wrong = causes(false);
    TextTable table =
        TextTable.of(
            "relation", "gold", "read", "right", "P", "R", "F1", "not read", "read wrongly");
    evaluation.relations().entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getValue().right() - e.getValue().gold()))
        .forEach(
            e -> {
              List<String> cells = new ArrayList<>(List.of(e.getKey()));
              cells.addAll(cells(e.getValue()));
              cells.add(words(missing.get(e.getKey())));
              cells.add(words(wrong.get(e.getKey())));
              table.row(cells);
            });
    return table.toString();
  }

  /** Every error on a line: what it is, where, the claim and its words. */
  public String errors() {
    StringBuilder out = new StringBuilder();
    for (Fault fault : evaluation.faults()) {
      out.append(
          line(
              "%s %s: %s  <- %s",
              fault.inGold() ? "NOT READ" : "READ",
              fault.cause(),
              fault.statement().doc() + "  " + fault.statement().line(),
              fault.statement().quote()));
    }
    return out.toString();
  }

  private Map<String, SortedMap<Cause, Integer>> causes(boolean inGold) {
    Map<String, SortedMap<Cause, Integer>> causes = new TreeMap<>();
    for (Fault fault : evaluation.faults()) {
      if (fault.inGold() == inGold) {
        causes
            .computeIfAbsent(fault.statement().relation(), r -> new TreeMap<>())
            .merge(fault.cause(), 1, Integer::sum);
      }
    }
    return causes;
  }

  private static String words(SortedMap<Cause, Integer> causes) {
    List<String> words = new ArrayList<>();
    if (causes != null) {
      causes.forEach((cause, count) -> words.add(count + " " + cause));
    }
    return String.join(", ", words);
  }

  private static List<String> cells(Tally tally) {
    return List.of(
        "" + tally.gold(),
        "" + tally.read(),
        "" + tally.right(),
        share(tally.precision()),
        share(tally.recall()),
        share(tally.f1()));
  }

  private static String prf(Tally tally) {
    return String.format(
        Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", tally.precision(), tally.recall(), tally.f1());
  }

  private static String f1(Tally tally) {
    return String.format(Locale.ROOT, "%.3f (of %d)", tally.f1(), tally.gold());
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
