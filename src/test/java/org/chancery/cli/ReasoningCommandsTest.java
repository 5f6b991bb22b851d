package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.PlainReading;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasoningCommandsTest {
  private static final String ENTANGLED = "United States entangledBy Russia";

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    try (Store store = Store.open(folder.resolve("store"))) {
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading())
          .build(
              List.of(PlainReading.document("herald", "Russia attacks Japan.")),
              store,
              Progress.SILENT);
    }
  }

  @Test
  void whatFollowsIsListedWithItsProofDownToTheSentence() {
    assertThat(run("reason", "entangledBy", "--proofs"))
        .contains(ENTANGLED)
        .contains("\"Russia attacks Japan.\" (herald");
  }

  @Test
  void nothingFollowsBeforeTheTreaty() {
    assertThat(run("reason", "entangledBy", "--as-of", "2020-01-01")).contains(ENTANGLED);
    assertThat(code("reason", "entangledBy", "--as-of", "1950-01-01")).isEqualTo(1);
  }

  @Test
  void aSuppositionShowsWhatWouldFollowAndWhatWouldFallAndChangesNothing() {
    String before = run("reason", "entangledBy");
    assertThat(run("what-if", "--add", "China attacks Japan", "--as-of", "2020-01-01"))
        .contains("United States entangledBy China")
        .doesNotContain(ENTANGLED);
    assertThat(run("what-if", "--remove", "Russia attacks Japan")).contains(ENTANGLED);
    assertThat(run("reason", "entangledBy")).isEqualTo(before);
    assertThat(code("what-if")).isNotZero();
  }

  @Test
  void theAlliancesOfADayAreThoseInForceThen() {
    assertThat(run("alliances", "--as-of", "1998-01-01")).contains("NATO").doesNotContain("Poland");
    assertThat(run("alliances", "--as-of", "2020-01-01")).contains("Poland");
    assertThat(run("alliances", "--as-of", "2020-01-01", "--format", "dot")).startsWith("graph");
    assertThat(run("alliances", "--as-of", "2020-01-01", "--format", "mermaid"))
        .startsWith("graph");
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(code(Console.of(out, err), args)).as(err.toString()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int code(String... args) {
    return code(Console.of(new ByteArrayOutputStream(), new ByteArrayOutputStream()), args);
  }

  private static int code(Console console, String... args) {
    return Main.run(
        console,
        Stream.concat(Stream.of(args), Stream.of("--store", folder.resolve("store").toString()))
            .toArray(String[]::new));
  }
}
