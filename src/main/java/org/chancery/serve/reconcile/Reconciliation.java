package org.chancery.serve.reconcile;

import org.apache.jena.fuseki.main.FusekiServer;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.names.Gazetteer;
import org.chancery.ontology.ConfigFiles;
import org.chancery.ontology.Vocabulary;

/** The service at {@code /reconcile} for matching tables with the entities of a store. */
public final class Reconciliation {
  /** Where it lies on the server. */
  public static final String PATH = "/reconcile";

  private final ReconcileServlet servlet;

  /** Reads names and classes from the configuration; entities are read when first asked for. */
  public Reconciliation(Store store, Graphs graphs, ConfigFiles config) {
    Vocabulary vocabulary = Vocabulary.load(config);
    Things things = new Things(store, graphs, Gazetteer.load(config));
    Properties properties = new Properties(store, graphs, things, vocabulary);
    Manifest manifest = new Manifest(graphs, vocabulary);
    this.servlet =
        new ReconcileServlet(
            manifest, new Matcher(things, vocabulary), things, properties, vocabulary);
  }

  /** Adds the service to a server that is being built. */
  public void addTo(FusekiServer.Builder builder) {
    builder.addServlet(PATH, servlet).addServlet(PATH + "/*", servlet);
  }
}
