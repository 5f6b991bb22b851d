package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.chancery.ChanceryException;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  /** A new alias in the gazetteer may make one pair more. */
  private static final Offset<Double> ONE_CLAIM = within(0.005);

  private static final Path GOLD = Path.of("data/gold");
  private static final Path READINGS = Path.of("src/test/resources/evaluate/readings.jsonl");
  private static final List<Path> FILES =
      Stream.of("icbm-test-statement", "russia-and-north-korea", "spirit-of-camp-david")
          .map(name -> GOLD.resolve(name + ".jsonl"))
          .toList();
  private static final Evaluator EVALUATOR = Evaluator.load(ConfigFiles.packaged());

  @TempDir Path folder;

  private static Evaluator.Gold gold() {
    return EVALUATOR.gold(FILES);
  }

  /** The numbers are those of a scorer written independently, on the same two files. */
  @Test
  void scoresOfStoredReadingsAreThoseOfAnotherScorer() {
    Evaluation evaluation = EVALUATOR.score(gold(), READINGS);

    assertThat(evaluation.strict().gold()).isEqualTo(244);
    assertThat(evaluation.coreClaims()).isEqualTo(164);
    assertThat(evaluation.strict().read()).isEqualTo(218);
    assertThat(evaluation.open()).isEqualTo(17);
    assertThat(evaluation.strict().precision()).isCloseTo(0.65138, ONE_CLAIM);
    assertThat(evaluation.strict().recall()).isCloseTo(0.58197, ONE_CLAIM);
    assertThat(evaluation.strict().f1()).isCloseTo(0.61472, ONE_CLAIM);
    assertThat(evaluation.strictCoreRecall()).isCloseTo(0.60366, within(0.007));
    assertThat(evaluation.lenient().f1()).isCloseTo(0.62338, ONE_CLAIM);
    assertThat(evaluation.lenientCoreRecall()).isCloseTo(0.60976, within(0.007));
    assertThat(evaluation.stance().modality().recall()).isCloseTo(0.91667, within(0.007));
    assertThat(evaluation.stance().negative().f1()).isEqualTo(1);
    assertThat(evaluation.stance().hedged().f1()).isCloseTo(0.89474, within(0.01));
    assertThat(evaluation.stance().credited().f1()).isEqualTo(1);
    assertThat(evaluation.stance().time().f1()).isEqualTo(1);
    assertThat(evaluation.reliability().brier()).isCloseTo(0.20062, ONE_CLAIM);
    assertThat(evaluation.reliability().constantBrier()).isCloseTo(0.22422, ONE_CLAIM);
    assertThat(evaluation.reliability().calibrationError()).isCloseTo(0.09985, within(0.01));
  }

  @Test
  void theGoldReadAsItIsScoresOne() throws IOException {
    Evaluation evaluation = EVALUATOR.score(gold(), written(goldLines()));

    assertThat(evaluation.strict().f1()).isEqualTo(1);
    assertThat(evaluation.lenient().f1()).isEqualTo(1);
    assertThat(evaluation.strictCoreRecall()).isEqualTo(1);
    assertThat(evaluation.stance().modality().f1()).isEqualTo(1);
    assertThat(evaluation.stance().credited().f1()).isEqualTo(1);
    assertThat(evaluation.stance().time().f1()).isEqualTo(1);
    assertThat(evaluation.faults()).isEmpty();
  }

  @Test
  void nothingReadScoresZero() throws IOException {
    Evaluation evaluation = EVALUATOR.score(gold(), written(List.of()));

    assertThat(evaluation.strict().f1()).isZero();
    assertThat(evaluation.lenient().recall()).isZero();
    assertThat(evaluation.faults())
        .hasSize(evaluation.strict().gold())
        .allMatch(fault -> fault.cause() == Cause.MISSED);
  }

  @Test
  void theOrderOfReadingsMakesNoDifference() throws IOException {
    Evaluation inOrder = EVALUATOR.score(gold(), READINGS);
    List<String> lines = new ArrayList<>(Files.readAllLines(READINGS));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(lines, new Random(seed));

      Evaluation shuffled = EVALUATOR.score(gold(), written(lines));

      assertThat(shuffled.strict()).isEqualTo(inOrder.strict());
      assertThat(shuffled.lenient()).isEqualTo(inOrder.lenient());
      assertThat(shuffled.relations()).isEqualTo(inOrder.relations());
    }
  }

  @Test
  void everyReadingPairsOnce() throws IOException {
    String line = Files.readAllLines(FILES.get(1)).get(0);

    Evaluation evaluation = EVALUATOR.score(gold(), written(List.of(line, line, line)));

    assertThat(evaluation.strict().right()).isEqualTo(1);
    assertThat(evaluation.strict().read()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Ruritania, criticizes, Iran, A says it., WRONG_RELATION",
    "Ruritania, providesMilitaryAidTo, Syria, A says it., WRONG_ARGUMENT",
    "Ruritania, suppliesArmsTo, Iran, B is another sentence altogether., WRONG_SENTENCE",
    "Freedonia, borders, Syria, A says it., MISSED"
  })
  void errorsAreToldApartByTheirCause(
      String subject, String relation, String object, String sentence, Cause cause)
      throws IOException {
    Evaluator.Gold gold =
        EVALUATOR.gold(
            List.of(written(List.of(claim("Ruritania", "suppliesArmsTo", "Iran", "A says it.")))));

    Evaluation evaluation =
        EVALUATOR.score(gold, written(List.of(claim(subject, relation, object, sentence))));

    assertThat(evaluation.faults()).hasSize(2);
    assertThat(evaluation.faults().get(0).cause()).isEqualTo(cause);
    assertThat(evaluation.faults().get(1).cause())
        .isEqualTo(cause == Cause.MISSED ? Cause.UNFOUNDED : cause);
    assertThat(new EvaluationText(evaluation).errors()).contains(cause.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | no relation",
        "[] | not a JSON object",
        "{\"doc\": | ",
        "{\"relation\": \"loves\"} | loves",
        "{\"relation\": \"hostileTo\"} | hostileTo",
        "{\"relation\": \"supports\", \"polarity\": \"positive\", \"modality\": \"asserted\"} | no core",
      })
  void malformedGoldNamesFileAndLine(String line, String problem) throws IOException {
    Path file = written(List.of(claim("Russia", "supports", "Iran", "A says it."), "", line));

    assertThatThrownBy(() -> EVALUATOR.gold(List.of(file)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(file + ":3: ")
        .hasMessageContaining(problem == null ? "" : problem)
        .satisfies(e -> assertThat(((ChanceryException) e).remedy()).contains("README"));
  }

  @Test
  void goldWhoseQuoteIsNotInItsSentenceIsRefused() throws IOException {
    String line = claim("Russia", "supports", "Iran", "A says it.");
    Path file = written(List.of(line.replace("\"quote\":\"A", "\"quote\":\"B")));

    assertThatThrownBy(() -> EVALUATOR.gold(List.of(file)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("quote");
    assertThatThrownBy(() -> EVALUATOR.gold(List.of(folder.resolve("none.jsonl"))))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("none.jsonl");
  }

  @Test
  void goldSentencesStandInTheirTexts() throws IOException {
    for (Path file : FILES) {
      String text = Files.readString(Path.of(file.toString().replace(".jsonl", ".txt")));
      String stem = file.getFileName().toString().replace(".jsonl", "");
      assertThat(EVALUATOR.gold(List.of(file)).of(stem))
          .isNotEmpty()
          .allSatisfy(claim -> assertThat(text).contains(claim.sentence()));
    }
    assertThat(GOLD.resolve("russia-and-north-korea.txt"))
        .hasSameTextualContentAs(Path.of("data/documents/russia-and-north-korea.txt"));
  }

  private Path written(List<String> lines) throws IOException {
    return Files.write(Files.createTempFile(folder, "claims", ".jsonl"), lines);
  }

  private static List<String> goldLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : FILES) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines;
  }

  private static String claim(String subject, String relation, String object, String sentence) {
    return """
        {"doc":"note","sentence":"%s","quote":"%s","subject":"%s","relation":"%s","object":"%s",\
        "polarity":"positive","modality":"asserted","source":"author","time":null,"core":true}"""
        .formatted(sentence, sentence, subject, relation, object);
  }
}
