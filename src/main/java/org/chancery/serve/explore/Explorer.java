package org.chancery.serve.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.chancery.ChanceryException;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.query.QueryLibrary;
import org.chancery.reason.Reasoner;

/**
 * The explorer of a store: adds to a server its pages at {@code /}, their data at {@code /api}, the
 * graph's resources at {@code /id} and the description of the dataset at {@code /.well-known/void}.
 */
public final class Explorer implements AutoCloseable {
  private static final int PAUSE_SECONDS = 2;

  private final Store store;
  private final Pipeline pipeline;
  private final Graphs graphs;
  private final QueryLibrary library;
  private final Overview overview;
  private final SearchView search;
  private final Conclusions conclusions;
  private final Thread warming = new Thread(this::warmLater, "explorer");
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Of a store that a pipeline fills; nothing is read yet. */
  public Explorer(Store store, Pipeline pipeline, ConfigFiles config) {
    this.store = store;
    this.pipeline = pipeline;
    this.graphs = pipeline.settings().graphs();
    this.library = new QueryLibrary(config);
    this.conclusions = new Conclusions(store, () -> new Reasoner(config, graphs));
    this.overview = new Overview(store, graphs);
    this.search = new SearchView(store, overview);
  }

  /**
   * Adds the explorer to a server that is being built.
   *
   * @param dataset the path of its dataset
   * @param judging whether it has passwords, so that those who log in may judge
   */
  public void addTo(FusekiServer.Builder builder, String dataset, boolean judging) {
    Assets assets = new Assets();
    PageServlet page = PageServlet.of(assets);
    DatasetDescription description = new DatasetDescription(graphs, overview);
    for (String path : List.of("", "/graph", "/search", "/alliances", "/proof", "/whatif")) {
      builder.addServlet(path, page);
    }
    builder
        .addServlet("/sparql", PageServlet.withStyles(assets))
        .addServlet("/explorer/*", assets)
        .addServlet("/favicon.ico", assets)
        .addServlet("/api/*", new ViewServlet(views(judging), this::version))
        .addServlet(LinkedData.PATH + "*", new LinkedData(store, graphs, page))
        .addServlet("/.well-known/void", description)
        .addFilter(dataset + "/sparql", new ServiceFilter(description));
    if (judging) {
      builder.addServlet(JudgeServlet.PATH + "/*", new JudgeServlet(store, pipeline));
    }
  }

  /**
   * Reads what the pages need, in the background and not at once: whoever asks the server as soon
   * as it is there need not share the processors with it.
   */
  public void warmSoon() {
    warming.setDaemon(true);
    warming.start();
  }

  private void warmLater() {
    try {
      if (!closed.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
        warm();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads what the pages need: the first visitor finds it ready. */
  public void warm() {
    try {
      search.refresh();
      if (!isClosed()) {
        conclusions.reasoner();
      }
    } catch (ChanceryException e) {
      // Malformed rules of the user's: whoever opens a page that needs them is told.
      closed.countDown();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  /** Waits until nothing reads the store in the background any more. */
  @Override
  public void close() {
    closed.countDown();
    try {
      warming.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String version() {
    return START + "-" + store.version();
  }

  /** Another process may count versions differently. */
  private static final String START = Long.toString(System.currentTimeMillis(), 36);

  private Map<String, View> views(boolean judging) {
    Map<String, View> views = new HashMap<>();
    views.put("site", new SiteView(graphs, judging));
    views.put("resource", new ResourceView(store, graphs));
    views.put("home", new HomeView(overview));
    views.put("document", new DocumentView(store, graphs));
    views.put("claim", new ClaimView(store, graphs, overview));
    views.put("search", search);
    views.put("network", new NetworkView(overview));
    views.put("triple", new TripleView(overview));
    views.put("actor", new ActorView(store, graphs, overview));
    views.put("alliances", new AllianceView(store, graphs));
    views.put("proof", new ProofView(graphs, overview, conclusions));
    views.put("whatif", new WhatIfView(store, graphs, overview, conclusions));
    views.put("relations", asked -> Optional.of(overview.now().table().relations().values()));
    views.put("queries", new QueriesView(library));
    return views;
  }
}
