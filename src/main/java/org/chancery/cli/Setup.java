package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.names.Gazetteer;
import org.chancery.names.NameIndex;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.BuildOrder;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.Reading;
import org.chancery.text.Document;
import org.chancery.text.DocumentReader;
import org.chancery.text.Nlp4jParser;
import org.chancery.text.Parser;

/** Puts together what reading documents takes, from what the user has set. */
final class Setup {
  private static final List<String> ENDINGS = List.of(".txt", ".md", ".html");

  private final Main main;
  private final ConfigFiles config;

  Setup(Main main) {
    this.main = main;
    this.config = main.config();
  }

  /** The flow with the real parser; nothing is loaded before a document has to be read. */
  Pipeline pipeline() {
    return new Pipeline(config, main.settings(), Reading.of(config, this::parser));
  }

  /** The same without leaving out what is hardly sure. */
  Pipeline pipelineOfAll() {
    return new Pipeline(config, main.settings(), Reading.ofAll(config, this::parser));
  }

  private Parser parser() {
    return Nlp4jParser.load(main.console::say).withNames(names()::longNames);
  }

  private NameIndex names() {
    return new NameIndex(Gazetteer.load(config), config);
  }

  /** The documents that the user names. */
  List<Document> documents(List<String> files, ReadingOptions options) {
    return new DocumentReader(options.read()).readAll(files);
  }

  /**
   * To bring these documents in. They are kept with their absolute paths, by which a file is known
   * again from another folder.
   *
   * @param sync whether what is gone from the folders among the files is to be taken out
   */
  BuildOrder order(List<String> files, ReadingOptions options, boolean sync) {
    List<Document> documents =
        documents(files, options).stream()
            .map(each -> each.location().equals("-") ? each : each.at(absolute(each.location())))
            .toList();
    List<Path> folders =
        files.stream()
            .filter(each -> !each.equals("-") && Files.isDirectory(Path.of(each)))
            .map(each -> Path.of(absolute(each)))
            .toList();
    if (sync && folders.isEmpty()) {
      throw new ChanceryException(
          "--sync needs a folder, and none is named",
          "name the folder that the graph is to follow");
    }
    return new BuildOrder(documents, sync ? folders : List.of(), options.id != null);
  }

  private static String absolute(String file) {
    return Path.of(file).toAbsolutePath().normalize().toString();
  }

  /** The documents that come with the program. */
  List<Document> shippedDocuments() {
    DocumentReader reader = new DocumentReader();
    List<Document> documents = new ArrayList<>();
    for (String ending : ENDINGS) {
      config
          .folder("data/documents", ending)
          .forEach(
              (name, file) ->
                  documents.add(
                      reader.read(
                          new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)),
                          name)));
    }
    return documents;
  }

  /** Shows how far a build is. */
  Progress progress() {
    return (done, total, outcome) ->
        main.console.progress(
            "%d of %d: %s, %d claims".formatted(done, total, outcome.document(), outcome.claims()));
  }
}
