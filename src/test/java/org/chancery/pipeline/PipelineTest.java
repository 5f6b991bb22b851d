package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.ChanceryException;
import org.chancery.check.Checker;
import org.chancery.check.Finding;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.StableNQuads;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.RunReport.Outcome;
import org.chancery.pipeline.RunReport.Status;
import org.chancery.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
  private static final Document A =
      PlainReading.document(
          "a",
          "Russia supports Japan.",
          "There is nothing to see here.",
          "Japan may support Iran.");
  private static final Document B =
      PlainReading.document("b", "Russia supports Japan.", "Iran alliedWith Japan.");

  private final Pipeline pipeline =
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());

  @Test
  void documentsBecomeClaimsAndAcceptedTriples() {
    try (Store store = Store.inMemory()) {
      List<String> heard = new ArrayList<>();
      RunReport report =
          pipeline.build(
              List.of(A, B), store, (done, total, outcome) -> heard.add(done + "/" + total));

      assertThat(report.documents())
          .containsExactly(
              new Outcome("a", Status.ADDED, 3, 2), new Outcome("b", Status.ADDED, 2, 2));
      assertThat(report.claims()).isEqualTo(4);
      assertThat(report.propositions()).isEqualTo(3);
      assertThat(report.accepted()).isEqualTo(2);
      assertThat(heard).containsExactly("1/2", "2/2");
      assertThat(dump(store))
          .contains(triple("russia", "supports", "japan", "accepted"))
          .doesNotContain(triple("japan", "supports", "iran", "accepted"));
    }
  }

  @Test
  void whatABuildWritesIsWhole() {
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(A, B), store, Progress.SILENT);
      Checker checker = Checker.load(ConfigFiles.packaged(), Graphs.STANDARD);
      // A made-up alliance is worth a note, and no fault of the store.
      assertThat(store.read(checker::check))
          .allMatch(finding -> finding.severity() == Finding.Severity.INFO);
    }
  }

  @Test
  void anUnchangedDocumentIsNotReadAgain() {
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(A, B), store, Progress.SILENT);
      String before = dump(store);
      Pipeline again =
          new Pipeline(
              ConfigFiles.packaged(),
              Settings.defaults(),
              new Reading(
                  "plain 1",
                  () -> {
                    throw new IllegalStateException("no need to load a parser");
                  },
                  () -> PlainReading::claims,
                  UnaryOperator::identity));

      RunReport report = again.build(List.of(B, A), store, Progress.SILENT);

      assertThat(report.documents())
          .containsExactly(
              new Outcome("b", Status.UNCHANGED, 0, 2), new Outcome("a", Status.UNCHANGED, 0, 2));
      assertThat(report.accepted()).isEqualTo(2);
      assertThat(dump(store)).isEqualTo(before);
    }
  }

  @Test
  void anotherModelOrAChangedLexiconReadsADocumentAgain(@TempDir Path config) throws IOException {
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(A), store, Progress.SILENT);
      Reading plain = PlainReading.reading();
      Reading other = new Reading("plain 2", plain.parser(), plain.extractor(), plain.scorer());
      Files.createDirectories(config.resolve("ontology"));
      Files.writeString(config.resolve("ontology/cues.tsv"), "# a user's own\n");

      assertThat(status(new Pipeline(ConfigFiles.packaged(), Settings.defaults(), other), store))
          .isEqualTo(Status.REPLACED);
      assertThat(
              status(new Pipeline(ConfigFiles.overlaid(config), Settings.defaults(), other), store))
          .isEqualTo(Status.REPLACED);
    }
  }

  private static Status status(Pipeline pipeline, Store store) {
    return pipeline.build(List.of(A), store, Progress.SILENT).documents().get(0).status();
  }

  @Test
  void anEditChangesOnlyTheClaimsOfTheSentencesEdited() {
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(A), store, Progress.SILENT);
      List<String> before = ids(store, "a");
      Document edited =
          PlainReading.document(
              "a",
              "This line is a new one.",
              "Russia supports Japan.",
              "Japan does not support Iran.");
      RunReport report = pipeline.build(List.of(edited), store, Progress.SILENT);

      assertThat(report.documents().get(0).status()).isEqualTo(Status.REPLACED);
      assertThat(ids(store, "a")).hasSize(2).contains(before.get(0)).doesNotContain(before.get(1));
      assertThat(dump(store)).contains("document/a#revision-2").doesNotContain("may support Iran");
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotChangeTheStore() {
    List<Document> documents = many(12);
    String forwards = withoutRuns(built(documents));
    Collections.shuffle(documents, new Random(3));
    assertThat(withoutRuns(built(documents))).isEqualTo(forwards);
  }

  @Test
  void removingADocumentLeavesTheStoreAsIfItHadNeverBeenThere() {
    try (Store both = built(List.of(A, B))) {
      assertThat(pipeline.remove("a", both)).isPresent();
      assertThat(pipeline.remove("a", both)).isEmpty();
      assertThat(withoutRuns(both)).isEqualTo(withoutRuns(built(List.of(B))));
    }
  }

  @Test
  void aFailureLeavesTheDocumentsBeforeIt() {
    Document broken = PlainReading.document("broken", "Russia supports Japan.", "BREAK");
    try (Store store = Store.inMemory()) {
      assertThatThrownBy(() -> pipeline.build(List.of(A, broken, B), store, Progress.SILENT))
          .hasMessageContaining("broken.txt")
          .hasRootCauseMessage("asked to break");
      assertThat(withoutRuns(store)).isEqualTo(withoutRuns(built(List.of(A))));
    }
  }

  @Test
  void anotherThresholdIsAppliedToTheWholeStore() {
    try (Store store = built(List.of(A, B))) {
      Pipeline strict =
          new Pipeline(
              ConfigFiles.packaged(),
              Settings.defaults().withThreshold(0.8),
              PlainReading.reading());
      RunReport report = strict.build(List.of(), store, Progress.SILENT);
      assertThat(report.accepted()).as("the triple that both documents claim").isEqualTo(1);
    }
  }

  @Test
  void twoDocumentsOfOneIdAreRefusedByName() {
    Document other = PlainReading.document("a", "Iran supports Japan.");
    try (Store store = Store.inMemory()) {
      assertThatThrownBy(() -> pipeline.build(List.of(A, other), store, Progress.SILENT))
          .isInstanceOf(ChanceryException.class)
          .hasMessageContaining("a.txt and a.txt have the same id, a");
    }
  }

  @Test
  void aFullDiskStopsBeforeATransactionWithTheStoreWhole(@TempDir Path folder) {
    try (Store store = Store.open(folder)) {
      pipeline.build(List.of(A), store, Progress.SILENT);
      String before = dump(store);
      Pipeline cautious =
          new Pipeline(
              ConfigFiles.packaged(),
              Settings.defaults().withReserve(Long.MAX_VALUE),
              PlainReading.reading());
      assertThatThrownBy(() -> cautious.build(List.of(B), store, Progress.SILENT))
          .isInstanceOfSatisfying(
              ChanceryException.class,
              e -> assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY))
          .hasMessageContaining("no room left")
          .hasMessageContaining(folder.getFileName().toString());
      assertThat(dump(store)).isEqualTo(before);
    }
  }

  @Test
  void aBaseOfTheUsersOwnNamesEverythingInTheStore() {
    Pipeline own =
        new Pipeline(
            ConfigFiles.packaged(),
            Settings.defaults().withBase("https://example.org/kg/"),
            PlainReading.reading());
    try (Store store = Store.inMemory()) {
      own.build(List.of(A), store, Progress.SILENT);
      assertThat(dump(store))
          .contains("<https://example.org/kg/entity/russia>")
          .doesNotContain(Graphs.DEFAULT_BASE);
    }
  }

  @Test
  void extractingGivesClaimsInTheOrderOfTheDocuments() {
    List<Document> documents = many(30);
    List<String> order = new ArrayList<>();
    pipeline.extract(documents, (document, claims) -> order.add(document.id() + claims.size()));
    assertThat(order)
        .isEqualTo(documents.stream().map(each -> each.id() + "3").collect(Collectors.toList()));
  }

  /** Documents that agree and disagree about few things. */
  static List<Document> many(int count) {
    List<String> states = List.of("Russia", "Japan", "Iran", "China");
    List<String> verbs = List.of("supports", "may support", "does not support", "alliedWith");
    Random random = new Random(1);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              String[] lines = new String[3];
              for (int line = 0; line < lines.length; line++) {
                lines[line] =
                    states.get(random.nextInt(2))
                        + " "
                        + verbs.get(random.nextInt(verbs.size()))
                        + " "
                        + states.get(random.nextInt(4))
                        + ".";
              }
              return PlainReading.document("doc-" + i, lines);
            })
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Store built(List<Document> documents) {
    Store store = Store.inMemory();
    pipeline.build(documents, store, Progress.SILENT);
    return store;
  }

  private static List<String> ids(Store store, String document) {
    return store.read(
        data ->
            new ClaimReader(Graphs.STANDARD, data)
                .claims(document).stream().map(Claim::id).toList());
  }

  private static String triple(String subject, String relation, String object, String graph) {
    String id = "<" + Graphs.DEFAULT_BASE;
    return "\n%sentity/%s> <https://w3id.org/chancery/ns#%s> %sentity/%s> %sgraph/%s> .\n"
        .formatted(id, subject, relation, id, object, id, graph);
  }

  static String withoutRuns(Store store) {
    return dump(store)
        .lines()
        .filter(line -> !line.endsWith("/graph/runs> ."))
        .collect(Collectors.joining("\n"));
  }

  static String dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(
        data -> {
          StableNQuads.write(data, out);
          return null;
        });
    return out.toString(StandardCharsets.UTF_8);
  }
}
