package org.chancery.pipeline;

import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.claim.Claim;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.text.Document;

/**
 * The flow: a document is read, parsed, its claims found, written to its own graph, and weighed
 * with those of all others.
 */
public final class Pipeline {
  private final ConfigFiles config;
  private final Settings settings;
  private final Reading reading;

  public Pipeline(ConfigFiles config, Settings settings, Reading reading) {
    this.config = config;
    this.settings = settings;
    this.reading = reading;
  }

  /**
   * Brings documents into a store, one transaction each, in the order given; a failure or a kill
   * leaves what was committed before. Documents that are there unchanged are not read again.
   */
  public RunReport build(List<Document> documents, Store store, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** The claims of documents, in order, without a store. */
  public void extract(List<Document> documents, BiConsumer<Document, List<Claim>> sink) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes a document and its claims out of a store.
   *
   * @return false when there is none of that id
   */
  public boolean remove(String document, Store store) {
    throw new UnsupportedOperationException();
  }

  public Settings settings() {
    return settings;
  }
}
