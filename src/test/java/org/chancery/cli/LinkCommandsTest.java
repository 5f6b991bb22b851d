package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandsTest {
  private static final ConfigFiles CONFIG = ConfigFiles.packaged();
  private static final Document NOTE =
      new DocumentReader().text("note", "East Germany supported Angola. Iran opposes Syria.");

  @TempDir Path folder;

  /** What a command printed and how it ended. */
  private record Run(int code, String out, String err) {}

  private Run on(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String store = folder.resolve("store").toString();
    int code =
        Main.run(
            Console.of(out, err),
            Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Pipeline pipeline() {
    return new Pipeline(CONFIG, Settings.defaults(), Reading.of(CONFIG, LoadedParser::get));
  }

  @BeforeEach
  void build() {
    try (Store store = Store.open(folder.resolve("store"))) {
      pipeline().build(List.of(NOTE), store, Progress.SILENT);
    }
  }

  /** Fills the verdict on East Germany in the table of doubts. */
  private Path filled(String verdict) throws Exception {
    Run review = on("link", "review");
    assertThat(review.code()).isZero();
    String table =
        review
            .out()
            .replace("east-germany,East Germany,,", "east-germany,East Germany," + verdict + ",");
    assertThat(table).isNotEqualTo(review.out()).contains("East Germany supported Angola.");
    return Files.writeString(folder.resolve("doubtful.csv"), table);
  }

  @Test
  void decisionsAreListedAndFiltered() {
    assertThat(on("link", "--format", "csv").out())
        .contains("Iran,Iran,note,1,linked,Q794")
        .contains("East Germany,East Germany,note,1,ambiguous,");
    assertThat(on("link", "--decision", "ambiguous").out())
        .contains("East Germany")
        .doesNotContain("Iran");
    assertThat(on("link", "--decision", "unknown").code()).as("there is none").isEqualTo(1);
    assertThat(on("link", "--decision", "maybe").code()).isEqualTo(3);
    assertThat(on("link", "--document", "nonesuch").code()).isEqualTo(1);
  }

  @Test
  void aVerdictIsTakenInAndTheDoubtIsGone() throws Exception {
    Path table = filled("accept");

    assertThat(on("link", "judge", table.toString(), "--dry-run").out())
        .contains("correct\teast-germany\titem=Q16957");
    assertThat(on("link", "--decision", "ambiguous").code()).as("a rehearsal").isZero();
    assertThat(on("link", "judge", table.toString(), "--by", "A. Analyst").err())
        .contains("1 judgement added");

    assertThat(on("link", "--format", "csv").out())
        .contains("East Germany,East Germany,note,1,linked,Q16957");
    assertThat(on("link", "review").out()).doesNotContain("East Germany");
    assertThat(on("judge", "list").out()).contains("A. Analyst,link,east-germany,correct");
  }

  @Test
  void aRejectionOutlivesANewReading() throws Exception {
    on("link", "judge", filled("reject").toString());
    try (Store store = Store.open(folder.resolve("store"))) {
      Document longer =
          new DocumentReader().text("note", "East Germany supported Angola. Iran opposes Israel.");
      pipeline().build(List.of(longer), store, Progress.SILENT);
    }

    assertThat(on("link", "--format", "csv").out())
        .contains("East Germany,East Germany,note,1,unknown,");
    assertThat(on("link", "review", "--unknown").out()).doesNotContain("East Germany");
  }

  @Test
  void theCommandsGoThroughAServerThatHoldsTheStore() throws Exception {
    try (Store store = Store.open(folder.resolve("store"));
        Server server =
            Server.start(store, pipeline(), CONFIG, ServerOptions.defaults().withPort(0))) {
      assertThat(server.address()).isNotNull();
      assertThat(on("link", "judge", filled("Q16957").toString()).code()).isZero();
      assertThat(on("link", "--format", "csv").out()).contains("linked,Q16957");
    }
  }

  @Test
  void nobodyIsAskedWithoutAContact() {
    Run run = on("link", "--online", "--contact", "nobody");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("--contact");
    assertThat(on("query", "wikidata-neighbours").code()).isEqualTo(4);
    assertThat(on("query", "wikidata-neighbours").err()).contains("--online");
  }
}
