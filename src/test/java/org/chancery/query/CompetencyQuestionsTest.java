package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ShippedGraph;
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

  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @BeforeAll
  static void makeFolder() throws IOException {
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
    }
  }

  static List<QueryFile> questions() {
    return new QueryLibrary(ConfigFiles.packaged())
        .all().stream().filter(file -> file.name().matches("CQ\\d+-.*")).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerIsTheExpectedOne(QueryFile question) throws IOException {
    String answer =
        ShippedGraph.get()
            .read(data -> ResultTable.of(data, question.bind(Map.of()), 60))
            .write(ResultTable.Format.CSV, new ShortNames(Map.of()))
            .replace("\r\n", "\n");
    Path expected = GOLDEN.resolve(question.name() + ".csv");
    if (UPDATE) {
      Files.writeString(expected, answer);
    }

    assertThat(answer).isEqualTo(Files.readString(expected));
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
