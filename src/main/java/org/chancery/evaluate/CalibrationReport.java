package org.chancery.evaluate;

import java.util.List;
import org.chancery.claim.Calibration;

/**
 * A calibration and how well it does.
 *
 * @param calibration measured on all the documents
 * @param reliability of what the other documents predict for each document
 */
public record CalibrationReport(Calibration calibration, Reliability reliability) {
  /** For people: the reliability table and the scores. */
  public String text() {
    TextTable table = TextTable.of("confidence", "readings", "mean", "right");
    for (Reliability.Bin bin : reliability.bins()) {
      table.row(
          List.of(
              EvaluationText.line("%.1f-%.1f", bin.from(), bin.from() + 0.1).strip(),
              "" + bin.count(),
              EvaluationText.share(bin.confidence()),
              EvaluationText.share(bin.right())));
    }
    return "cross-validated by document\n"
        + table
        + EvaluationText.line(
            "Brier %.3f (the best constant, %.2f: %.3f)  calibration error %.3f",
            reliability.brier(),
            reliability.rate(),
            reliability.constantBrier(),
            reliability.calibrationError());
  }
}
