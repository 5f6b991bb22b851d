package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.claim.Claim;
import org.chancery.claim.Evidence;
import org.chancery.graph.ServerAddress;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String TEXT = "Russia supplies arms to Iran. Japan opposes North Korea.";

  @TempDir static Path folder;
  private static Path store;

  /** What a command printed and how it ended. */
  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Console.of(out, err), args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run on(String... args) {
    return run(
        Stream.concat(Stream.of(args), Stream.of("--store", store.toString()))
            .toArray(String[]::new));
  }

  private static Pipeline pipeline() {
    ConfigFiles config = ConfigFiles.packaged();
    return new Pipeline(config, Settings.defaults(), Reading.of(config, LoadedParser::get));
  }

  @BeforeAll
  static void build() {
    store = folder.resolve("store");
    try (Store open = Store.open(store)) {
      pipeline().build(List.of(new DocumentReader().text("note", TEXT)), open, Progress.SILENT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "build",
        "extract",
        "text",
        "query",
        "explain",
        "stats",
        "export",
        "remove",
        "link",
        "judge",
        "conflicts",
        "check",
        "evaluate",
        "completion"
      })
  void everyCommandShowsExamples(String command) {
    Run help = run(command, "--help");

    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("Examples:")
        .contains("chancery " + command)
        .contains("--store");
  }

  @Test
  void wrongUsageIsSaidInTwoLines() {
    Run run = run("query", "--nonesuch");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("--nonesuch").contains("chancery query --help");
    assertThat(run("build").code()).isEqualTo(2);
    assertThat(run("build", "a.txt", "--encoding", "no-such-encoding").code()).isEqualTo(2);
  }

  @Test
  void queriesAreAskedByNameWithParameters() {
    Run asked = on("query", "CQ01", "-p", "actor=Iran", "--format", "csv");

    assertThat(asked.code()).isZero();
    assertThat(asked.out()).contains("Russia,").contains("suppliesArmsTo");
    assertThat(on("query", "CQ01", "-p", "actor=Iran").out()).contains("ch:suppliesArmsTo");
    assertThat(on("query", "CQ01", "-p", "actor=Iran", "--format", "json").out())
        .startsWith("{")
        .contains("\"bindings\"");
    assertThat(on("query", "CQ01", "-p", "actor=iran", "--format", "csv").out())
        .isEqualTo(asked.out());
    assertThat(on("query", "--list").out()).contains("CQ01").contains("-p actor=");
  }

  @Test
  void whatIsWrongWithAQueryIsSaid() {
    assertThat(on("query", "CQ99").code()).isEqualTo(3);
    assertThat(on("query", "CQ01", "-p", "actr=Iran").err()).contains("actr").contains("actor");
    assertThat(run("query", "CQ01", "--store", folder.resolve("none").toString()))
        .satisfies(run -> assertThat(run.code()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).contains("chancery build"));
  }

  @Test
  void aClaimIsExplainedByTripleOrId() {
    Run explained = on("explain", "Russia suppliesArmsTo Iran");
    String id =
        explained.out().lines().filter(line -> line.contains("  claim ")).findFirst().orElseThrow();

    assertThat(explained.out())
        .contains("[[")
        .contains("]]")
        .contains("confidence")
        .contains(" x ")
        .contains("belief");
    assertThat(on("explain", id.strip().split("\\s+")[1]).out()).isEqualTo(explained.out());
    assertThat(on("explain", "russia suppliesArmsTo IRAN").out()).isEqualTo(explained.out());
    assertThat(on("explain", "Iran suppliesArmsTo Russia").code()).isEqualTo(1);
  }

  @Test
  void theGraphIsCountedExportedAndChecked() {
    assertThat(on("stats").out()).contains("documents").contains("note").contains("ch:opposes");
    assertThat(on("export").out()).contains("<<( ");
    assertThat(on("export", "--format", "jsonl").out()).contains("\"relation\":\"suppliesArmsTo\"");
    assertThat(on("export", "--format", "nonesuch").code()).isEqualTo(3);
    assertThat(on("check").code()).isZero();
  }

  @Test
  void aQuoteStandsAtItsOffsetsInTheTextThatIsShown() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<html><body><article><h1>Arms &amp; oil \ud83d\udee2</h1><p>On Monday <b>Russia</b>"
                + "&nbsp;supplied\n arms to Iran.</p></article></body></html>");
    String text = run("text", page.toString()).out();
    List<Claim> claims = new ArrayList<>();
    pipeline()
        .extract(
            new DocumentReader().readAll(List.of(page.toString())),
            (document, found) -> claims.addAll(found));

    assertThat(claims).isNotEmpty();
    Evidence evidence = claims.get(0).evidence();
    assertThat(evidence.quoteText())
        .startsWith("Russia supplied arms")
        .isEqualTo(text.substring(evidence.quote().begin(), evidence.quote().end()));
  }

  @Test
  void readingsAreScoredAgainstGold() {
    String gold = "data/gold/icbm-test-statement.jsonl";
    Run scored = run("evaluate", gold, "--predicted", gold, "--errors");

    assertThat(scored.code()).isZero();
    assertThat(scored.out()).contains("strict    P 1.000  R 1.000  F1 1.000");
    assertThat(run("evaluate", "data/gold/README.md").err()).contains("README.md:1: ");
    assertThat(run("evaluate", gold, "--predicted", gold, "--calibrate").code()).isEqualTo(3);
  }

  @Test
  void documentsThatCannotBeReadAreNamed() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path large = Files.writeString(folder.resolve("large.txt"), "Word. ".repeat(1000));
    Path nothing = Files.createDirectories(folder.resolve("nothing"));

    for (Path file : List.of(empty, nothing, folder.resolve("missing.txt"))) {
      Run run = on("build", file.toString());
      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).contains(file.getFileName().toString());
    }
    assertThat(on("build", large.toString(), "--max-size", "5k"))
        .satisfies(run -> assertThat(run.code()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).contains("--max-size"));
  }

  @Test
  void aMistakeInAUsersLexiconIsNamedWithItsLine() throws IOException {
    Path lexicon = Files.createDirectories(folder.resolve("own/ontology/lexicon"));
    Files.writeString(lexicon.resolve("mine.tsv"), "# id\nbankroll.v.1\tv:bankroll\n");
    Path text = Files.writeString(folder.resolve("text.txt"), "Qatar bankrolled Sudan.");

    Run run = on("extract", text.toString(), "--config", folder.resolve("own").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).containsPattern("mine\\.tsv\\D{1,8}2");
  }

  @Test
  void aStoreInUseElsewhereIsBusy() {
    try (Store held = Store.open(store)) {
      assertThat(held.folder()).isPresent();
      assertThat(on("stats").code()).isEqualTo(4);
    }
  }

  @Test
  void commandsWorkThroughTheServerThatHoldsTheStore() throws IOException {
    Path more = Files.writeString(folder.resolve("more.txt"), "Poland criticizes Belarus.");
    String direct = on("query", "CQ01", "-p", "actor=Iran").out();
    try (Store held = Store.open(store);
        Server server = serve(held)) {
      assertThat(server.address().getPort()).isPositive();

      assertThat(on("query", "CQ01", "-p", "actor=Iran").out()).isEqualTo(direct);
      assertThat(on("explain", "Russia suppliesArmsTo Iran").code()).isZero();
      assertThat(on("export").out()).contains("<<( ");
      assertThat(on("check").code()).isZero();
      assertThat(on("build", more.toString()).err()).contains("1 new");
      assertThat(on("stats").out()).contains("more").contains("ch:criticizes");
      assertThat(on("build", more.toString()).err()).contains("nothing added, nothing taken out");
      assertThat(on("remove", "more", "--dry-run").out()).startsWith("TX .\nD ");
      assertThat(on("export", "--format", "csv").out()).contains("criticizes");
      judgeThe("Poland criticizes Belarus");
      assertThat(on("remove", "more").code()).isZero();
      assertThat(on("remove", "more").code()).isEqualTo(1);
      assertThat(on("serve").code()).as("a second server").isEqualTo(4);
    }
  }

  private static Server serve(Store held) {
    return Server.start(
        held,
        pipeline(),
        ConfigFiles.packaged(),
        new ServerOptions(0, false, 30, Optional.empty()));
  }

  /** Rejects a claim and accepts it again, so that the store is as it was but for its log. */
  private static void judgeThe(String triple) {
    String id = claim(triple);
    assertThat(on("judge", "reject", id, "--by", "A. Reader", "--why", "a test").code()).isZero();
    assertThat(on("explain", id).out())
        .contains("judged      reject, by A. Reader on ")
        .contains(": a test");
    String log = on("judge", "list").out();
    assertThat(log).contains(id + ",reject,,a test,").contains(triple);
    assertThat(on("judge", "accept", id).code()).isZero();
    assertThat(on("judge", "accept", "none").err()).contains("no claim none");
    assertThat(on("judge", "correct", id, "--set", "colour=red").err()).contains("colour");
    assertThat(on("judge", "correct", id, "--set", "relation=likes").code()).isEqualTo(3);
    try {
      Path file = Files.writeString(folder.resolve("log.csv"), log);
      assertThat(on("judge", "read", file.toString()).err()).contains("0 judgements added");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String claim(String triple) {
    return on("explain", triple)
        .out()
        .lines()
        .filter(line -> line.contains("  claim "))
        .map(line -> line.strip().split("\\s+")[1])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFolderIsFollowed() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("one.txt"), "Poland criticizes Belarus.");
    Path gone = Files.writeString(reports.resolve("two.txt"), "Japan opposes Iran.");
    Path own = folder.resolve("followed");
    try (Store held = Store.open(own);
        Server server = serve(held)) {
      assertThat(server.address().getPort()).isPositive();
      String[] build = {
        "build", reports.toString(), "--reliability", "A", "--store", own.toString()
      };
      String[] rehearse = {"build", reports.toString(), "--dry-run", "--store", own.toString()};
      String[] follow = {
        "build", reports.toString(), "--reliability", "A", "--sync", "--store", own.toString()
      };

      assertThat(run(rehearse).out()).startsWith("TX .\nA ").contains("ns#criticizes");
      assertThat(run(build).err())
          .contains("2 documents (2 new")
          .contains("quads added, 0 taken out");
      Files.delete(gone);
      assertThat(run(follow).err())
          .contains("1 document (0 new, 0 changed, 1 unchanged, 1 removed), 1 claim in it;");
      assertThat(run("stats", "--store", own.toString()).out()).doesNotContain("two");
      assertThat(run("remove", "one", "--store", own.toString()).err())
          .as("what is added is the mark of what conclusions were drawn from")
          .contains("removed one; 1 quad added, ");
    }
    assertThat(run("build", reports.resolve("one.txt").toString(), "--sync").code()).isEqualTo(3);
  }

  @Test
  void aKilledServerLeavesTheStoreUsable() {
    new ServerAddress(URI.create("http://127.0.0.1:1/"), "gone").write(store);

    assertThat(on("stats").code()).isZero();
    ServerAddress.delete(store);
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    assertThat(run("completion").out()).contains("complete").contains("explain");
  }
}
