package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store and a second process: one that holds it, one that is killed. */
class OtherProcessTest {
  @Test
  void aStoreThatAnotherProcessHoldsIsBusy(@TempDir Path folder) throws Exception {
    Process other = Builder.start(folder, 0);
    try (BufferedReader says = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(says.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOfSatisfying(
              ChanceryException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY);
                assertThat(e.remedy()).contains("--store");
              })
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("another process");
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.folder()).contains(folder.toRealPath());
    }
  }

  /** Killed while it creates the store, or after some documents, in the midst of others. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void aBuildThatIsKilledLeavesWholeDocuments(int after, @TempDir Path folder) throws Exception {
    List<Document> documents = PipelineTest.many(40);
    List<String> committed = killedAfter(after, documents.size(), folder);
    Pipeline pipeline =
        new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());

    try (Store store = Store.open(folder);
        Store fresh = Store.inMemory()) {
      List<String> found = store.read(data -> new ClaimReader(Graphs.STANDARD, data).documents());
      assertThat(found).containsAll(committed);
      pipeline.build(
          documents.stream().filter(each -> found.contains(each.id())).toList(),
          fresh,
          Progress.SILENT);
      if (!found.isEmpty()) {
        assertThat(withoutConclusions(store)).isEqualTo(withoutConclusions(fresh));
      }

      RunReport report = pipeline.build(documents, store, Progress.SILENT);
      assertThat(report.count(RunReport.Status.UNCHANGED)).isEqualTo(found.size());
      pipeline.build(documents, fresh, Progress.SILENT);
      assertThat(withoutRuns(store).toList()).isEqualTo(withoutRuns(fresh).toList());
    }
  }

  private static List<String> killedAfter(int count, int documents, Path folder)
      throws IOException, InterruptedException {
    Process build = Builder.start(folder, documents);
    List<String> committed = new ArrayList<>();
    try (BufferedReader says = build.inputReader(StandardCharsets.UTF_8)) {
      if (count > 0) {
        assertThat(says.readLine()).isEqualTo("open");
      } else {
        while (build.isAlive() && !Files.exists(folder.resolve("Data-0001/nodes.dat"))) {
          Thread.sleep(1);
        }
      }
      for (int i = 0; i < count; i++) {
        committed.add(says.readLine());
      }
      build.destroyForcibly().waitFor();
    }
    return committed;
  }

  /** The documents with what is believed; what follows from it is drawn when a build ends. */
  private static String withoutConclusions(Store store) {
    return withoutRuns(store)
        .filter(line -> !line.endsWith("/graph/inferred> ."))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> withoutRuns(Store store) {
    return PipelineTest.dump(store).lines().filter(line -> !line.endsWith("/graph/runs> ."));
  }
}
