package org.chancery.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.CuratedGraphs;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Turtle;

/** The ontology, the reference facts and the examples in a store, laid out as a build does. */
final class ExampleStore {
  static final Path EXAMPLES = Path.of("ontology/examples");

  private static final CuratedGraphs CURATED = new CuratedGraphs(Graphs.STANDARD);
  private static final Checker CHECKER = Checker.load(ConfigFiles.packaged(), Graphs.STANDARD);

  private static final Store VALID = valid();

  private ExampleStore() {}

  static List<Path> files(String pattern) {
    try (Stream<Path> walk = Files.walk(EXAMPLES)) {
      var matcher = EXAMPLES.getFileSystem().getPathMatcher("glob:" + EXAMPLES + "/" + pattern);
      return walk.filter(matcher::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found in all valid examples and some other files, which do not stay. */
  static List<Finding> check(Path... more) {
    DatasetGraph data = VALID.dataset();
    data.begin(TxnType.WRITE);
    try {
      Stream.of(more).forEach(file -> add(data, file));
      return CHECKER.check(data);
    } finally {
      data.abort();
      data.end();
    }
  }

  private static Store valid() {
    Store store = Store.inMemory();
    store.write(
        data -> {
          CURATED.load(data, ConfigFiles.packaged());
          files("*/valid*.ttl").forEach(file -> add(data, file));
        });
    return store;
  }

  private static void add(DatasetGraph data, Path file) {
    if (file.toString().endsWith(".trig")) {
      RDFDataMgr.read(data, file.toUri().toString());
      return;
    }
    Graph document = data.getGraph(Graphs.STANDARD.document("trainers"));
    Turtle.read(layer(file)).listStatements().forEach(each -> document.add(each.asTriple()));
  }

  private static ConfigFiles.Layer layer(Path file) {
    return new ConfigFiles.Layer(file.toString(), read(file));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
