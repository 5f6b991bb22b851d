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

class ConflictsCommandTest {
  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    try (Store store = Store.open(folder.resolve("store"))) {
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading())
          .build(
              List.of(
                  PlainReading.document("herald", "Russia supports Japan in 1995."),
                  PlainReading.document("times", "Russia does not support Japan in 199X."),
                  PlainReading.document("post", "Norway alliedWith Ukraine.")),
              store,
              Progress.SILENT);
    }
  }

  @Test
  void bothSidesAreShownWithTheirWords() {
    assertThat(run("conflicts", "--actor", "japan").lines().toList())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "opposite-polarity: Russia supports Japan, or not (their times overlap)"),
            line -> assertThat(line).contains("herald, 1995"),
            line ->
                assertThat(line)
                    .contains("positive, asserted")
                    .contains("\"Russia supports Japan in 1995.\""),
            line -> assertThat(line).contains("times, 199X"),
            line ->
                assertThat(line)
                    .contains("negative, asserted")
                    .contains("\"Russia does not support Japan in 199X.\""),
            line -> assertThat(line).isEmpty());
  }

  @Test
  void oneKindIsListedAlone() {
    assertThat(run("conflicts", "lacking-alliance"))
        .startsWith("lacking-alliance: no known duty of defense between Norway and Ukraine")
        .contains("post")
        .doesNotContain("opposite-polarity");
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--store", folder.resolve("store").toString()))
            .toArray(String[]::new);
    assertThat(Main.run(Console.of(out, err), all)).as(err.toString()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
