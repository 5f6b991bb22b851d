package org.chancery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.text.DocumentReader;
import org.chancery.text.LoadedParser;

/** The graph of the documents that come with the program, read once for all tests of a run. */
public final class ShippedGraph {
  private static final Store STORE = build();

  private ShippedGraph() {}

  /** A store in memory; not to be written to. */
  public static Store get() {
    return STORE;
  }

  private static Store build() {
    ConfigFiles config = ConfigFiles.packaged();
    Reading reading = Reading.of(config, LoadedParser::get);
    Store store = Store.inMemory();
    try {
      String folder = Path.of("data", "documents").toRealPath().toString();
      new Pipeline(config, Settings.defaults(), reading)
          .build(new DocumentReader().readAll(List.of(folder)), store, Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return store;
  }
}
