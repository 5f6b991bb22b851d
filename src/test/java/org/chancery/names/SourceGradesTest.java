package org.chancery.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.claim.Grade;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceGradesTest {
  private static final String HEADER = "kind\tname\tgrade\twhy\n";

  @TempDir Path config;

  @Test
  void theNearestWordCounts() throws IOException {
    SourceGrades grades =
        load(
            "document\treport\tB\tchecked by hand\n"
                + "publisher\tThe Herald\tC\t\n"
                + "author\tA. Writer\tD\t\n");

    assertThat(grades.of("report", about("A", "the herald", "A. Writer"))).isEqualTo(Grade.A);
    assertThat(grades.of("report", about(null, "the herald", "A. Writer"))).isEqualTo(Grade.B);
    assertThat(grades.of("other", about(null, "the herald", "A. Writer"))).isEqualTo(Grade.C);
    assertThat(grades.of("other", about(null, "The Times", "a. writer"))).isEqualTo(Grade.D);
    assertThat(grades.of("other", Metadata.none())).isEqualTo(Grade.F);
  }

  @Test
  void sourcesAreFoundByEveryNameOfTheGazetteer() throws IOException {
    for (String name : new String[] {"KCNA", "Korean Central News Agency"}) {
      assertThat(load("source\t" + name + "\tE\t\n").named())
          .hasSize(1)
          .allSatisfy(
              (source, grade) -> {
                assertThat(source.id()).isEqualTo("korean-central-news-agency");
                assertThat(grade).isEqualTo(Grade.E);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "source|Nobody at All|A|, the gazetteer knows no Nobody at All",
    "publisher|Reuters|G|, not a grade: G",
    "paper|Reuters|B|, not a graded source",
    "publisher|Reuters|B, not a graded source"
  })
  void whatIsMalformedIsNamedWithItsLine(String line, String problem) {
    assertThatThrownBy(() -> load("# note\n" + line.replace('|', '\t') + "\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(config.resolve("data/sources.tsv") + ":3: ")
        .hasMessageContaining(problem);
  }

  @Test
  void theColumnsAreNamedFirst() {
    assertThatThrownBy(() -> loadText("publisher\tReuters\tB\tx\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("sources.tsv:1: ");
  }

  private SourceGrades load(String lines) throws IOException {
    return loadText(HEADER + lines);
  }

  private SourceGrades loadText(String text) throws IOException {
    Path file = config.resolve("data/sources.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    ConfigFiles files = ConfigFiles.overlaid(config);
    return SourceGrades.load(files, Gazetteer.load(files));
  }

  private static Metadata about(String grade, String publisher, String author) {
    return new Metadata(
        Optional.of(author),
        Optional.of(publisher),
        Optional.empty(),
        Optional.ofNullable(grade),
        Optional.empty(),
        Optional.empty());
  }
}
