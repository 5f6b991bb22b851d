package org.chancery.pipeline;

import java.nio.file.Path;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;

/** A process of its own that builds a store and says which documents it has committed. */
final class Builder {
  private Builder() {}

  /** Arguments: the store's folder and the number of documents; then it waits to be ended. */
  public static void main(String[] args) throws InterruptedException {
    Pipeline pipeline =
        new Pipeline(ConfigFiles.packaged(), Settings.defaults(), PlainReading.reading());
    try (Store store = Store.open(Path.of(args[0]))) {
      System.out.println("open");
      pipeline.build(
          PipelineTest.many(Integer.parseInt(args[1])),
          store,
          (done, total, outcome) -> System.out.println(outcome.document()));
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  static Process start(Path store, int documents) throws java.io.IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Builder.class.getName(),
            store.toString(),
            Integer.toString(documents))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
