package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.graph.Difference;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.RunReport.Outcome;
import org.chancery.pipeline.RunReport.Status;
import org.chancery.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
  private static final String A = "Russia supports Japan.\nJapan may support Iran.\n";
  private static final String B = "Russia supports Japan.\nIran alliedWith Japan.\n";

  private final Pipeline pipeline =
      new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());

  @TempDir Path folder;

  /** A document of a real file. */
  private Document document(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return PlainReading.document(
            path.getFileName().toString().replace(".txt", ""), text.split("\n"))
        .at(path.toString());
  }

  private BuildOrder synced(Document... documents) {
    return new BuildOrder(List.of(documents), List.of(folder), false);
  }

  @Test
  void anUnchangedCorpusChangesNothing() throws IOException {
    List<Document> corpus = List.of(document("a.txt", A), document("b.txt", B));
    try (Store store = Store.inMemory()) {
      RunReport first = pipeline.build(corpus, store, Progress.SILENT);
      String before = PipelineTest.dump(store);

      RunReport second = pipeline.build(corpus, store, Progress.SILENT);

      assertThat(first.changes().added()).isPositive();
      assertThat(second.changes().none()).isTrue();
      assertThat(PipelineTest.dump(store)).isEqualTo(before);
      assertThat(pipeline.rehearse(BuildOrder.of(corpus), store, Progress.SILENT).patch())
          .isEmpty();
    }
  }

  @Test
  void anEditChangesNothingThatIsSaidInOtherSentences() throws IOException {
    Document a = document("a.txt", A);
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(a, document("b.txt", B)), store, Progress.SILENT);
      Document edited = document("a.txt", "Russia supports Japan.\nJapan supports Syria.\n");

      String patch =
          pipeline.rehearse(BuildOrder.of(List.of(edited)), store, Progress.SILENT).patch();

      List<String> claims = patch.lines().filter(line -> line.contains("/ns#predicate>")).toList();
      assertThat(claims.stream().filter(line -> line.startsWith("D "))).hasSize(2);
      assertThat(claims.stream().filter(line -> line.startsWith("A "))).hasSize(2);
      assertThat(patch)
          .as("the sentence that stayed, in this document and the other one")
          .doesNotContain("\"Russia supports Japan.\"")
          .doesNotContain("document/b");
    }
  }

  @Test
  void whatIsGoneFromASyncedFolderIsWithdrawn() throws IOException {
    Document a = document("a.txt", A);
    Document b = document("b.txt", B);
    Document elsewhere = PlainReading.document("c", "Iran supports Japan.").at("/elsewhere/c.txt");
    try (Store store = Store.inMemory();
        Store without = Store.inMemory()) {
      pipeline.build(List.of(a, b, elsewhere), store, Progress.SILENT);
      pipeline.build(List.of(b, elsewhere), without, Progress.SILENT);

      RunReport report = pipeline.build(synced(b), store, Progress.SILENT);

      assertThat(report.documents())
          .containsExactly(
              new Outcome("b", Status.UNCHANGED, 0, 2), new Outcome("a", Status.REMOVED, 0, 0));
      assertThat(report.changes().removed()).isPositive();
      assertThat(PipelineTest.withoutRuns(store)).isEqualTo(PipelineTest.withoutRuns(without));
    }
  }

  @Test
  void aFileUnderANewIdReplacesItsOldDocument() throws IOException {
    Document a = document("a.txt", A);
    Document renamed = PlainReading.document("better", A.split("\n")).at(a.location());
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(a), store, Progress.SILENT);
      RunReport report = pipeline.build(synced(renamed), store, Progress.SILENT);
      assertThat(report.documents())
          .extracting(Outcome::document, Outcome::status)
          .containsExactly(tuple("better", Status.ADDED), tuple("a", Status.REMOVED));
    }
  }

  @Test
  void aRehearsalGivesThePatchAndLeavesTheStore(@TempDir Path other) throws IOException {
    Document a = document("a.txt", A);
    Document b = document("b.txt", B);
    try (Store store = Store.open(other)) {
      pipeline.build(List.of(a), store, Progress.SILENT);
      String before = PipelineTest.dump(store);

      Difference difference = pipeline.rehearse(synced(b), store, Progress.SILENT);
      assertThat(PipelineTest.dump(store)).isEqualTo(before);
      assertThat(difference.added()).isPositive();
      assertThat(difference.removed()).isPositive();
      assertThat(difference.patch()).startsWith("TX .\nD ").contains("<<(").endsWith("TC .\n");

      store.write(data -> apply(difference.patch(), data));
      String patched = PipelineTest.withoutRuns(store);
      pipeline.build(synced(b), store, Progress.SILENT);
      assertThat(PipelineTest.withoutRuns(store)).isEqualTo(patched);
    }
  }

  private static void apply(String patch, DatasetGraph data) {
    // Without its transaction, since there is one.
    String changes =
        patch
            .lines()
            .filter(line -> !line.startsWith("T"))
            .reduce("", (one, other) -> one + other + "\n");
    RDFPatchOps.applyChange(
        data, new ByteArrayInputStream(changes.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRemovalCanBeRehearsed() throws IOException {
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(document("a.txt", A), document("b.txt", B)), store, Progress.SILENT);
      String before = PipelineTest.dump(store);

      assertThat(pipeline.rehearseRemoval("a", store).removed()).isPositive();
      assertThat(pipeline.rehearseRemoval("none", store).patch()).isEmpty();
      assertThat(PipelineTest.dump(store)).isEqualTo(before);
    }
  }

  @Test
  void anotherFileOfTheSameNameIsNotTakenForAnEdit() throws IOException {
    Document one = document("one/note.txt", A);
    Document two = document("two/note.txt", B);
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(one), store, Progress.SILENT);
      String before = PipelineTest.dump(store);

      assertThatThrownBy(() -> pipeline.build(List.of(two), store, Progress.SILENT))
          .isInstanceOf(ChanceryException.class)
          .hasMessageContaining(one.location())
          .hasMessageContaining(two.location());
      assertThat(PipelineTest.dump(store)).isEqualTo(before);

      BuildOrder replacing = new BuildOrder(List.of(two), List.of(), true);
      assertThat(status(replacing, store)).isEqualTo(Status.REPLACED);
    }
  }

  @Test
  void aFileThatMovedIsTheSameDocument() throws IOException {
    Document before = document("one/note.txt", A);
    Document copy = document("two/note.txt", A);
    try (Store store = Store.inMemory()) {
      pipeline.build(List.of(before), store, Progress.SILENT);
      assertThat(status(BuildOrder.of(List.of(copy)), store)).isEqualTo(Status.UNCHANGED);

      Files.delete(Path.of(before.location()));
      Document edited = document("two/note.txt", B);
      assertThat(status(BuildOrder.of(List.of(edited)), store)).isEqualTo(Status.REPLACED);
    }
  }

  private Status status(BuildOrder order, Store store) {
    return pipeline.build(order, store, Progress.SILENT).documents().get(0).status();
  }
}
