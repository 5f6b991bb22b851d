package org.chancery.serve.explore;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Reading;
import org.chancery.pipeline.Settings;
import org.chancery.serve.Server;
import org.chancery.serve.ServerOptions;

/** A server over a store, as {@code chancery serve} starts it, for tests that read nothing new. */
final class ServedGraph {
  private ServedGraph() {}

  static Server of(Store store) {
    return of(store, ServerOptions.defaults());
  }

  /** On any free port. */
  static Server of(Store store, ServerOptions options) {
    Reading none =
        new Reading("none", () -> null, () -> parsed -> List.of(), UnaryOperator::identity);
    Pipeline pipeline = new Pipeline(ConfigFiles.packaged(), Settings.defaults(), none);
    return Server.start(store, pipeline, ConfigFiles.packaged(), options.withPort(0));
  }
}
