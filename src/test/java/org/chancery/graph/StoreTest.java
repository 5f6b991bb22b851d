package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.chancery.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Node THING = Graphs.STANDARD.claim("x");

  @Test
  void whatIsWrittenIsThereAfterReopening(@TempDir Path folder) {
    try (Store store = Store.open(folder.resolve("deep/store"))) {
      add(store, "a");
    }
    try (Store store = Store.open(folder.resolve("deep/store"))) {
      assertThat(contains(store, "a")).isTrue();
      assertThat(store.<String>read(data -> data.prefixes().get("ch")))
          .isEqualTo("https://w3id.org/chancery/ns#");
    }
  }

  @Test
  void aFailedTransactionWritesNothing() {
    try (Store store = Store.inMemory()) {
      add(store, "a");
      assertThatThrownBy(
              () ->
                  store.write(
                      data -> {
                        data.add(Graphs.STANDARD.document("b"), THING, THING, THING);
                        throw new IllegalArgumentException("enough");
                      }))
          .hasMessage("enough");
      assertThat(contains(store, "a")).isTrue();
      assertThat(contains(store, "b")).isFalse();
    }
  }

  @Test
  void aSecondOpeningInThisProgramIsBusy(@TempDir Path folder) {
    try (Store store = Store.open(folder)) {
      add(store, "a");
      assertThatThrownBy(() -> Store.open(folder.resolve("../" + folder.getFileName())))
          .isInstanceOfSatisfying(
              ChanceryException.class,
              e -> assertThat(e.kind()).isEqualTo(ChanceryException.Kind.BUSY));
      assertThat(contains(store, "a")).isTrue();
    }
  }

  @Test
  void aFileIsNoStore(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFolderOfOtherFilesIsLeftAlone(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(folder + " holds other files");
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**Data*");
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    try (Store store = Store.inMemory()) {
      add(store, "a");
      add(store, "b");
      String query = "SELECT * { ?s ?p ?o }";
      boolean[] found = new boolean[1];
      store.read(
          data -> {
            try (QueryExecution run =
                QueryExecutionFactory.create(query, DatasetFactory.wrap(data))) {
              var results = run.execSelect();
              results.next();
              found[0] = !results.hasNext();
            }
            return null;
          });
      assertThat(found[0]).as("one triple, though it stands in two graphs").isTrue();
    }
  }

  @Test
  void aServersAddressIsForItsUserOnly(@TempDir Path folder) throws Exception {
    assertThat(ServerAddress.read(folder)).isEmpty();
    ServerAddress address = new ServerAddress(URI.create("http://127.0.0.1:3030/"), "secret");
    address.write(folder);
    address.write(folder);
    assertThat(ServerAddress.read(folder)).contains(address);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("server.json"))))
          .isEqualTo("rw-------");
    }
    ServerAddress.delete(folder);
    assertThat(ServerAddress.read(folder)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aBrokenAddressCountsAsNone(@TempDir Path folder) throws Exception {
    for (String content :
        new String[] {"", "{", "[]", "{\"address\": \"x y\", \"token\": \"t\"}"}) {
      Files.writeString(folder.resolve("server.json"), content);
      assertThat(ServerAddress.read(folder)).as(content).isEmpty();
    }
  }

  private static void add(Store store, String document) {
    store.write(data -> data.add(Graphs.STANDARD.document(document), THING, THING, THING));
  }

  private static boolean contains(Store store, String document) {
    return store.read(
        data ->
            data.contains(
                Graphs.STANDARD.document(document),
                THING,
                Node.ANY,
                NodeFactory.createURI(THING.getURI())));
  }
}
