package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.chancery.text.Nlp4jParser;

/** Puts together what reading documents takes, from what the user has set. */
final class Setup {
  private final Main main;

  Setup(Main main) {
    this.main = main;
  }

  /** The flow with the real parser; nothing is loaded before a document has to be read. */
  Pipeline pipeline() {
    Reading reading =
        new Reading("nlp4j", () -> Nlp4jParser.load(main.console::say), () -> parsed -> List.of());
    return new Pipeline(main.config(), main.settings(), reading);
  }

  /** The documents that the user names. */
  List<Document> documents(List<String> files, ReadingOptions options) {
    List<Document> documents = new ArrayList<>();
    for (String file : files) {
      try {
        documents.add(new DocumentReader().text(file, Files.readString(Path.of(file))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return documents;
  }

  /** The documents that come with the program. */
  List<Document> shippedDocuments() {
    List<Document> documents = new ArrayList<>();
    main.config()
        .folder("data/documents", ".txt")
        .forEach((name, file) -> documents.add(new DocumentReader().text(name, file.text())));
    return documents;
  }

  /** Shows how far a build is. */
  Progress progress() {
    return (done, total, outcome) ->
        main.console.progress(
            "%d of %d: %s, %d claims".formatted(done, total, outcome.document(), outcome.claims()));
  }
}
