package org.chancery.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Turtle;
import org.chancery.ontology.Vocabulary;

/** The ontology and its examples in a store, laid out as a build lays them out. */
final class ExampleStore {
  static final Path EXAMPLES = Path.of("ontology/examples");

  private static final Vocabulary VOCABULARY = Vocabulary.load(ConfigFiles.packaged());
  private static final Checker CHECKER = Checker.load(ConfigFiles.packaged(), Graphs.STANDARD);

  private ExampleStore() {}

  static List<Path> files(String pattern) {
    try (Stream<Path> walk = Files.walk(EXAMPLES)) {
      var matcher = EXAMPLES.getFileSystem().getPathMatcher("glob:" + EXAMPLES + "/" + pattern);
      return walk.filter(matcher::matches).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found in all valid examples and some other files. */
  static List<Finding> check(Path... more) {
    try (Store store = Store.inMemory()) {
      store.write(
          data -> {
            VOCABULARY
                .model()
                .listStatements()
                .forEach(each -> data.getGraph(Graphs.STANDARD.ontology()).add(each.asTriple()));
            Stream.concat(files("*/valid*.ttl").stream(), Stream.of(more))
                .forEach(
                    file -> {
                      if (file.toString().endsWith(".trig")) {
                        RDFDataMgr.read(data, file.toUri().toString());
                      } else {
                        Node document = Graphs.STANDARD.document("trainers");
                        Turtle.read(layer(file))
                            .listStatements()
                            .forEach(each -> data.getGraph(document).add(each.asTriple()));
                      }
                    });
          });
      return Txn.calculateRead(store.dataset(), () -> CHECKER.check(store.dataset()));
    }
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
