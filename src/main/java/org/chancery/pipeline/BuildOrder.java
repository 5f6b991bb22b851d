package org.chancery.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.chancery.text.Document;

/**
 * What a build is to do.
 *
 * @param documents to bring in
 * @param synced folders, absolute: documents that were read from files in them and are not among
 *     the documents are taken out
 * @param replacing whether a document may take the place of another file's that has its id
 */
public record BuildOrder(List<Document> documents, List<Path> synced, boolean replacing) {
  public BuildOrder {
    documents = List.copyOf(documents);
    synced = List.copyOf(synced);
  }

  /** To bring these in and take none out. */
  public static BuildOrder of(List<Document> documents) {
    return new BuildOrder(documents, List.of(), false);
  }
}
