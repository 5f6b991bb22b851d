package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.extract.Extractor;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in any file that says what the program knows is named with its file and line. */
class MalformedFilesTest {
  private static final String FIRST = "# a comment\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ontology/lexicon/own.tsv   | bankroll.v.1;v:bankroll
          ontology/lexicon/own.tsv   | own.v.1;v:own;subj obj;ownz(subj, obj);Iran owns it.;It owns.
          ontology/cues.tsv          | may;modal
          ontology/words.tsv         | arms sword
          ontology/coreference.tsv   | definite
          ontology/coreference.tsv   | nonesuch;treaty;Treaty
          ontology/own.ttl           | ch:own a [ .
          data/gazetteer/own.tsv     | id;colour
          data/reference/own.ttl     | <a> <b> c .
          """)
  void isNamedWithItsLine(String file, String line) throws IOException {
    write(file, (FIRST + line.replace(';', '\t') + "\n").getBytes(StandardCharsets.UTF_8));

    assertNamed(file, 2);
  }

  @Test
  void aFileInAnotherEncodingIsNamedWithItsLine() throws IOException {
    write("ontology/words.tsv", (FIRST + "arms\tépée\n").getBytes(Charset.forName("windows-1252")));
    assertNamed("ontology/words.tsv", 2);

    write("ontology/words.tsv", new byte[0]);
    write("ontology/lexicon/own.tsv", new byte[] {'#', (byte) 0xE9});
    assertNamed("ontology/lexicon/own.tsv", 1);
  }

  /** As spreadsheets and editors on Windows write them. */
  @Test
  void byteOrderMarksAndCarriageReturnsAreNoMistake() throws IOException {
    write(
        "ontology/words.tsv",
        "\uFEFF# mine\r\narms\tballista\r\n\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(ConfigFiles.overlaid(folder).text("ontology/words.tsv").text())
        .isEqualTo("# mine\narms\tballista\n\n");
  }

  private void assertNamed(String file, int line) {
    assertThatThrownBy(this::readAll)
        .isInstanceOfSatisfying(
            ChanceryException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BAD_INPUT);
              assertThat(e.remedy()).isNotBlank();
            })
        .message()
        .contains(folder.resolve(file).toString())
        .containsPattern("(:|line )" + line + "\\b");
  }

  private void readAll() {
    ConfigFiles files = ConfigFiles.overlaid(folder);
    Extractor.create(files);
    try (Store store = Store.inMemory()) {
      new Pipeline(files, Settings.defaults(), PlainReading.reading())
          .build(List.of(), store, Progress.SILENT);
    }
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
