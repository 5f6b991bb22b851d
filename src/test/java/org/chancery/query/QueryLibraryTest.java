package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLibraryTest {
  @TempDir Path own;
  private QueryLibrary library;

  @BeforeEach
  void overlay() throws IOException {
    Path folder = Files.createDirectories(own.resolve("queries/competency"));
    for (String name : new String[] {"X1-who", "X1", "X2-what-first", "X2-what-then"}) {
      Files.writeString(
          folder.resolve(name + ".rq"),
          "#+ summary: " + name + "\n#+ question: " + name + "?\nSELECT * { ?s ?p ?o }");
    }
    library = new QueryLibrary(ConfigFiles.overlaid(own));
  }

  @Test
  void everyPackagedQueryIsWellFormedAndRuns() {
    try (Store empty = Store.inMemory()) {
      assertThat(new QueryLibrary(ConfigFiles.packaged()).all())
          .isNotEmpty()
          .filteredOn(file -> file.parameters().stream().allMatch(p -> p.fallback().isPresent()))
          .filteredOn(file -> !file.text().contains("SERVICE"))
          .allSatisfy(
              file ->
                  assertThat(
                          empty
                              .read(data -> ResultTable.of(data, file.bind(Map.of()), 60))
                              .columns())
                      .isNotEmpty());
    }
  }

  @Test
  void aUsersQueriesJoinThePackagedOnes() {
    assertThat(library.all()).extracting(QueryFile::name).contains("X1-who", "counts");
  }

  @Test
  void theStartOfANameIsEnoughIfOnlyOneBeginsSo() {
    assertThat(library.find("counts").name()).isEqualTo("counts");
    assertThat(library.find("x2-WHAT-first").name()).isEqualTo("X2-what-first");
    assertThat(library.find("X1").name()).as("whole names come first").isEqualTo("X1");
    assertThatThrownBy(() -> library.find("X2"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("X2-what-first")
        .hasMessageContaining("X2-what-then");
    assertThatThrownBy(() -> library.find("nonesuch"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("nonesuch");
  }

  @Test
  void aFileOfTheAskersNeedsNoHeader() throws IOException {
    Path file = Files.writeString(own.resolve("mine.rq"), "ASK { ?s ?p ?o }");

    assertThat(library.find(file.toString()).bind(Map.of()).isAskType()).isTrue();
    assertThatThrownBy(() -> library.find(own.resolve("missing.rq").toString()))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("missing.rq");
  }
}
