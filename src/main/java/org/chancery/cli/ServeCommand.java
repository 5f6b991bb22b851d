package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Store;
import org.chancery.pipeline.BuildOrder;
import org.chancery.pipeline.Pipeline;
import org.chancery.serve.Server;
import org.chancery.serve.ServerClient;
import org.chancery.serve.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Serves the store over HTTP until it is interrupted. */
@Command(
    name = "serve",
    description =
        "Serve the graph: an explorer for the browser at /, SPARQL at /chancery/sparql. Reads the given"
            + " documents first; an empty graph without any gets the documents that come along.",
    footer = {
      "  chancery serve",
      "  chancery serve reports/ --port 8080",
      "  chancery serve --password-file editors --timeout 60"
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand Main main;
  @Mixin ReadingOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "Documents to read first; - is standard input.")
  List<String> files = List.of();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = "Port to listen on, 0 for any (default: 3030).")
  int port;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "" + ServerOptions.DEFAULT_SECONDS,
      description = "Time that a query may take (default: 30).")
  int timeout;

  @Option(
      names = "--everywhere",
      description = "Let other machines connect too; without it only this one can.")
  boolean everywhere;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "Allow updates at /chancery/update to those whose 'user: password' lines stand in FILE.")
  Path passwords;

  @Override
  public Integer call() {
    ServerOptions chosen = options();
    ServerClient.of(main.store()).ifPresent(this::alreadyServed);
    Server.requireFree(chosen);
    Setup setup = new Setup(main);
    BuildOrder order = setup.order(files, options, false);
    Pipeline pipeline = setup.pipeline();
    try (Store store = Store.open(main.store())) {
      if (files.isEmpty() && empty(store)) {
        order = BuildOrder.of(setup.shippedDocuments());
      }
      if (!order.documents().isEmpty()) {
        BuildCommand.report(main, pipeline.build(order, store, setup.progress()));
      }
      try (Server server = Server.start(store, pipeline, main.config(), chosen)) {
        Thread closing = new Thread(() -> close(server, store), "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        welcome(server);
        server.join();
      }
    }
    return Failures.OK;
  }

  private static void close(Server server, Store store) {
    server.close();
    store.close();
  }

  private boolean empty(Store store) {
    return store.read(
        data -> new ClaimReader(main.settings().graphs(), data).documents().isEmpty());
  }

  private ServerOptions options() {
    if (passwords != null && !Files.isReadable(passwords)) {
      throw new ChanceryException(
          "cannot read the password file " + passwords,
          "check the path; its lines are 'user: password'");
    }
    try {
      return new ServerOptions(port, everywhere, timeout, Optional.ofNullable(passwords));
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(
          e.getMessage(), "ports are numbers up to 65535, time limits at least 1 second");
    }
  }

  private void alreadyServed(ServerClient server) {
    throw new ChanceryException(
        ChanceryException.Kind.BUSY,
        "the graph in " + main.store() + " is served already, at " + server.address(),
        "use that server, stop it, or give --store another folder",
        null);
  }

  private void welcome(Server server) {
    main.console.say("serving " + main.store() + " at " + server.address());
    main.console.say("  SPARQL: " + server.address() + "chancery/sparql");
    main.console.say("  try in another terminal: chancery query CQ01");
    main.console.say("  Ctrl-C stops");
    main.console.flush();
  }
}
