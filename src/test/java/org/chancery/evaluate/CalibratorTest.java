package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.claim.Calibration;
import org.chancery.claim.CalibrationFile;
import org.chancery.claim.Claim;
import org.chancery.claim.Trait;
import org.chancery.claim.Traits;
import org.chancery.claim.Verdict;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.PlainReading;
import org.chancery.pipeline.Reading;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private static final Traits GOOD = new Traits("good.v.1", Map.of());
  private static final Traits GOOD_PRONOUN =
      new Traits("good.v.1", Map.of(Trait.SUBJECT_PRONOUN, 1.0));
  private static final Traits BAD = new Traits("bad.v.1", Map.of());
  private static final Traits BAD_PRONOUN =
      new Traits("bad.v.1", Map.of(Trait.SUBJECT_PRONOUN, 1.0));

  /** What share is right; pronouns shift both senses by the same odds. */
  private static final Map<Traits, Double> RATES =
      Map.of(GOOD, 0.9, GOOD_PRONOUN, 0.72, BAD, 0.3, BAD_PRONOUN, 0.11);

  private static final List<Judged> READINGS = readings(100);

  private static List<Judged> readings(int documents) {
    Random random = new Random(7);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      Traits traits = List.of(GOOD, BAD, GOOD_PRONOUN, BAD_PRONOUN).get(i % 4);
      boolean right = random.nextDouble() < RATES.get(traits);
      judged.add(new Judged("doc" + (i / 4) % documents, "at " + i, traits, "support", right));
    }
    return judged;
  }

  @Test
  void confidenceComesNearWhatWasRight() {
    Calibration calibration = Calibrator.fit(READINGS);

    RATES.forEach(
        (traits, rate) ->
            assertThat(calibration.estimate(traits, "support").confidence())
                .isCloseTo(rate, within(0.08)));
  }

  @Test
  void crossValidatedItBeatsTheConstant() {
    Reliability reliability = Calibrator.crossValidated(readings(20));

    assertThat(reliability.count()).isEqualTo(4000);
    assertThat(reliability.brier()).isLessThan(reliability.constantBrier() - 0.05);
    // Few documents are drawn to the mean, so that the extremes are understated: less with more.
    assertThat(reliability.calibrationError()).isLessThan(0.12);
    assertThat(reliability.calibrationError())
        .isLessThan(Calibrator.crossValidated(readings(8)).calibrationError());
  }

  @Test
  void aDocumentCountsOnceForASenseHoweverOftenItHasIt() {
    Calibration calibration = Calibrator.fit(READINGS);

    assertThat(calibration.senses().get("good.v.1").read()).isEqualTo(100);
    assertThat(calibration.groups().get("support").read()).isEqualTo(100);
    assertThat(calibration.senses().get("good.v.1").right() / 100).isCloseTo(0.81, within(0.03));
  }

  @Test
  void whatOneSenseReadsInOneSentenceCountsOnce() {
    List<Judged> repeated = new ArrayList<>(READINGS);
    repeated.addAll(READINGS);

    assertThat(Calibrator.fit(repeated)).isEqualTo(Calibrator.fit(READINGS));
  }

  @Test
  void theFileHoldsTheWholeCalibration() {
    Calibration calibration = Calibrator.fit(READINGS);

    assertThat(CalibrationFile.parse("file", CalibrationFile.text(calibration)))
        .isEqualTo(calibration);
  }

  @Test
  void whatPeopleJudgedMovesThePrecisionOfWhatReadIt() {
    Evaluator evaluator = Evaluator.load(ConfigFiles.packaged());
    Evaluator.Gold gold =
        evaluator.gold(
            Stream.of("icbm-test-statement", "russia-and-north-korea", "spirit-of-camp-david")
                .map(name -> Path.of("data/gold", name + ".jsonl"))
                .toList());
    List<Claim> claims = plainClaims();

    double rejected = confidence(evaluator, gold, claims, Verdict.REJECT);
    double corrected = confidence(evaluator, gold, claims, Verdict.CORRECT);
    double accepted = confidence(evaluator, gold, claims, Verdict.ACCEPT);

    assertThat(accepted).isGreaterThan(rejected + 0.05);
    assertThat(corrected).isEqualTo(rejected);
  }

  private static List<Claim> plainClaims() {
    Reading plain = PlainReading.reading();
    String[] lines = new String[30];
    Arrays.setAll(lines, i -> "Russia supports Japan" + i + ".");
    return plain
        .extractor()
        .get()
        .apply(plain.parser().get().parse(PlainReading.document("judged", lines)));
  }

  private static double confidence(
      Evaluator evaluator, Evaluator.Gold gold, List<Claim> claims, Verdict verdict) {
    Map<Claim, Verdict> verdicts = new HashMap<>();
    claims.forEach(claim -> verdicts.put(claim, verdict));
    return evaluator
        .calibrate(gold, List.of(), verdicts)
        .calibration()
        .estimate(Traits.of(claims.get(0)), "support")
        .confidence();
  }

  @Test
  void tooFewDocumentsAreRefused() {
    Evaluator evaluator = Evaluator.load(ConfigFiles.packaged());
    Evaluator.Gold gold = evaluator.gold(List.of(Path.of("data/gold/icbm-test-statement.jsonl")));

    assertThatThrownBy(() -> evaluator.calibrate(gold, List.of()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("three documents");
  }

  @Test
  void reliabilityIsWhatItsDefinitionsSay() {
    Reliability reliability =
        new Reliability(
            List.of(
                new Reliability.Outcome(0.3, false),
                new Reliability.Outcome(0.3, true),
                new Reliability.Outcome(1, true),
                new Reliability.Outcome(0.95, true)));

    assertThat(reliability.rate()).isEqualTo(0.75);
    assertThat(reliability.brier()).isCloseTo((0.09 + 0.49 + 0 + 0.0025) / 4, within(1e-12));
    assertThat(reliability.constantBrier()).isEqualTo(0.1875);
    assertThat(reliability.calibrationError()).isCloseTo(0.5 * 0.2 + 0.5 * 0.025, within(1e-12));
    assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0.3, 0.9);
    assertThat(new CalibrationReport(Calibrator.fit(READINGS), reliability).text())
        .contains("0.3-0.4")
        .contains("calibration error 0.113");
  }
}
