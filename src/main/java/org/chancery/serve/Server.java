package org.chancery.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.chancery.ChanceryException;
import org.chancery.graph.ServerAddress;
import org.chancery.graph.Store;
import org.chancery.ontology.ConfigFiles;
import org.chancery.pipeline.Pipeline;
import org.chancery.serve.explore.Explorer;
import org.chancery.serve.reconcile.Reconciliation;

/**
 * A running server over a store: {@code /chancery/sparql}, {@code /chancery/data} (reading only),
 * {@code /chancery/update} (only with passwords), and pages for people at {@code /}.
 *
 * <p>While it runs, its address lies in the store's folder, so that other commands go through it.
 * Fuseki's administration module is left out: it would let anyone create datasets.
 */
public final class Server implements AutoCloseable {
  static final String DATASET = "/chancery";

  private final FusekiServer fuseki;
  private final Store store;
  private final Explorer explorer;

  private Server(FusekiServer fuseki, Store store, Explorer explorer) {
    this.fuseki = fuseki;
    this.store = store;
    this.explorer = explorer;
  }

  /**
   * Starts serving a store. The caller keeps the store open as long as the server runs and closes
   * it afterwards.
   *
   * @param pipeline reads documents that other commands send
   * @throws ChanceryException busy, when the port is in use
   */
  public static Server start(
      Store store, Pipeline pipeline, ConfigFiles config, ServerOptions options) {
    String token = token();
    store.dataset().getContext().set(ARQ.queryTimeout, Integer.toString(1000 * options.seconds()));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .loopback(!options.everyAddress())
            .addDataset(DATASET, store.dataset())
            .addEndpoint(DATASET, "sparql", Operation.Query)
            .addEndpoint(DATASET, "data", Operation.GSP_R)
            .addFilter(DATASET + "/*", new CrossOriginFilter())
            .addFilter(DATASET + "/data", new AcceptFilter())
            .addServlet("/control/*", new ControlServlet(store, pipeline, config, token));
    Explorer explorer = new Explorer(store, pipeline, config);
    explorer.addTo(builder, DATASET, options.passwords().isPresent());
    new Reconciliation(store, pipeline.settings().graphs(), config).addTo(builder);
    options
        .passwords()
        .ifPresent(
            file ->
                builder
                    .addEndpoint(DATASET, "update", Operation.Update, Auth.ANY_USER)
                    .passwordFile(file.toString()));
    Server server = new Server(launch(builder.build(), options.port()), store, explorer);
    explorer.warmSoon();
    store.folder().ifPresent(folder -> new ServerAddress(server.address(), token).write(folder));
    return server;
  }

  /**
   * Makes sure that the port can be had, for callers with work to do before they start the server.
   *
   * @throws ChanceryException busy, when it is in use
   */
  public static void requireFree(ServerOptions options) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()));
    } catch (IOException e) {
      throw inUse(options.port(), e);
    }
  }

  private static FusekiServer launch(FusekiServer fuseki, int port) {
    try {
      return fuseki.start();
    } catch (RuntimeException e) {
      fuseki.stop();
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw inUse(port, e);
        }
      }
      throw e;
    }
  }

  private static ChanceryException inUse(int port, Exception cause) {
    return new ChanceryException(
        ChanceryException.Kind.BUSY,
        "port " + port + " is in use",
        "stop the program that uses it, or choose another with --port",
        cause);
  }

  private static String token() {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  /** The address of its page for people, such as {@code http://127.0.0.1:3030/}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + fuseki.getHttpPort() + "/");
  }

  /** Reads at once what the pages need, which otherwise happens a little after the start. */
  public void warm() {
    explorer.warm();
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  /** Stops serving; requests under way are given up. The store stays open. */
  @Override
  public void close() {
    store.folder().ifPresent(ServerAddress::delete);
    fuseki.stop();
    explorer.close();
  }
}
