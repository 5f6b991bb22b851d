package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ShippedGraph;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers to the competency questions on the shipped documents. {@code -Dgolden.update} writes
 * them anew; the difference is then for a person to judge.
 */
class CompetencyQuestionsTest {
  private static final Path GOLDEN = Path.of("data", "golden", "competency");
  private static final Path JUDGED = Path.of("data", "golden", "judged");

  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @BeforeAll
  static void makeFolder() throws IOException {
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.createDirectories(JUDGED);
    }
  }

  static List<QueryFile> questions() {
    return new QueryLibrary(ConfigFiles.packaged())
        .all().stream().filter(file -> file.name().matches("CQ\\d+-.*")).toList();
  }

  /** Those about conclusions, of which the document alone, with no reader's word, has few. */
  static List<QueryFile> questionsOnConclusions() {
    return questions().stream().filter(file -> file.name().matches("CQ(4[1-9]|50)-.*")).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerIsTheExpectedOne(QueryFile question) throws IOException {
    assertAnswer(ShippedGraph.get(), question, GOLDEN);
  }

  @ParameterizedTest
  @MethodSource("questionsOnConclusions")
  void whatFollowsFromWhatAReaderAcceptedIsAnswered(QueryFile question) throws IOException {
    String answer = assertAnswer(ShippedGraph.judged(), question, JUDGED);

    assertThat(answer.lines()).as(question.name()).hasSizeGreaterThan(1);
  }

  private static String assertAnswer(Store store, QueryFile question, Path golden)
      throws IOException {
    String answer =
        store
            .read(data -> ResultTable.of(data, question.bind(Map.of()), 60))
            .write(ResultTable.Format.CSV, new ShortNames(Map.of()))
            .replace("\r\n", "\n");
    Path expected = golden.resolve(question.name() + ".csv");
    if (UPDATE) {
      Files.writeString(expected, answer);
    }
    assertThat(answer).isEqualTo(Files.readString(expected));
    return answer;
  }

  @Test
  void noAnswerIsExpectedToAQuestionThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".csv", "")))
          .containsExactlyInAnyOrderElementsOf(questions().stream().map(QueryFile::name).toList());
    }
  }

  @Test
  void thereAreAtLeastTwentyQuestions() {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(20);
  }
}
