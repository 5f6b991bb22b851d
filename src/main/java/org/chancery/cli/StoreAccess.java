package org.chancery.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ChanceryException;
import org.chancery.check.Checker;
import org.chancery.check.Finding;
import org.chancery.claim.Judgement;
import org.chancery.export.Exporter;
import org.chancery.export.Format;
import org.chancery.graph.Store;
import org.chancery.pipeline.BuildOrder;
import org.chancery.pipeline.Pipeline;
import org.chancery.pipeline.Progress;
import org.chancery.pipeline.RunReport;
import org.chancery.query.ResultTable;
import org.chancery.serve.ServerClient;

/** The store of a command: its own, or through the server that holds it. */
sealed interface StoreAccess extends AutoCloseable {
  /** Opens a store to read from; it must exist. */
  static StoreAccess reading(Main main) {
    return existing(main, null);
  }

  /** Opens a store to read from and write to; it must exist. */
  static StoreAccess existing(Main main, Supplier<Pipeline> pipeline) {
    if (!Files.isDirectory(main.store())) {
      throw new ChanceryException(
          "there is no graph in " + main.store() + " yet",
          "build one: chancery build FILE..., or chancery serve; or give its folder with --store");
    }
    return writing(main, pipeline);
  }

  /** Opens a store to read from and write to, or begins one. */
  static StoreAccess writing(Main main, Supplier<Pipeline> pipeline) {
    Optional<ServerClient> server = ServerClient.of(main.store());
    if (server.isPresent() && pipeline != null && main.threshold != null) {
      throw new ChanceryException(
          "the graph is served, and its server accepts from a threshold of its own",
          "stop it and start it with chancery serve --threshold " + main.threshold);
    }
    return server.isPresent()
        ? new Remote(server.get())
        : new Local(Store.open(main.store()), pipeline);
  }

  /** Opens a store to try something on that is taken back: an empty one where there is none. */
  static StoreAccess rehearsing(Main main, Supplier<Pipeline> pipeline) {
    return Files.isDirectory(main.store())
        ? writing(main, pipeline)
        : new Local(Store.inMemory(), pipeline);
  }

  /**
   * Asks a query.
   *
   * @param seconds it is given up after; a server has a limit of its own
   */
  ResultTable query(Query query, int seconds);

  /** Reads from the graph as it is now; through a server, from a copy of it all. */
  <T> T read(Function<DatasetGraph, T> work);

  /**
   * Reads from what a query finds; what it does not find may be missing.
   *
   * @param quads its columns are graph, subject, predicate and object
   */
  <T> T read(Query quads, Function<DatasetGraph, T> work);

  /** Reads from some of its named graphs; what stands in others may be missing. */
  <T> T read(Collection<Node> graphs, Function<DatasetGraph, T> work);

  /**
   * What does not conform.
   *
   * @param checker used here; a server uses its own where that is the same
   * @param own whether the checker has conditions of the user's own
   */
  List<Finding> check(Checker checker, boolean own);

  /** Writes it all. */
  void export(Exporter exporter, Format format, OutputStream out);

  /** Brings documents in. */
  RunReport build(BuildOrder order, Progress progress);

  /** What that would change, as RDF Patch. */
  String rehearse(BuildOrder order, Progress progress);

  /** Takes a document out; empty when there is none of that id. */
  Optional<RunReport.Changes> remove(String document);

  /** What that would change, as RDF Patch. */
  String rehearseRemoval(String document);

  /** Adds judgements to the log; how many it did not hold before. */
  int judge(List<Judgement> judgements);

  /** Adds those of a file that the log does not hold; how many those are. */
  int judge(String csv, String location);

  /** The log of judgements as such a file. */
  String judgements();

  @Override
  void close();

  /** A store that this process holds. */
  record Local(Store store, Supplier<Pipeline> pipeline) implements StoreAccess {
    @Override
    public ResultTable query(Query query, int seconds) {
      return store.read(data -> ResultTable.of(data, query, seconds));
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
      return store.read(work);
    }

    @Override
    public <T> T read(Query quads, Function<DatasetGraph, T> work) {
      return store.read(work);
    }

    @Override
    public <T> T read(Collection<Node> graphs, Function<DatasetGraph, T> work) {
      return store.read(work);
    }

    @Override
    public List<Finding> check(Checker checker, boolean own) {
      return store.read(checker::check);
    }

    @Override
    public void export(Exporter exporter, Format format, OutputStream out) {
      store.read(
          data -> {
            exporter.store(data, format, out);
            return null;
          });
    }

    @Override
    public RunReport build(BuildOrder order, Progress progress) {
      return pipeline.get().build(order, store, progress);
    }

    @Override
    public String rehearse(BuildOrder order, Progress progress) {
      return pipeline.get().rehearse(order, store, progress).patch();
    }

    @Override
    public Optional<RunReport.Changes> remove(String document) {
      return pipeline.get().remove(document, store);
    }

    @Override
    public String rehearseRemoval(String document) {
      return pipeline.get().rehearseRemoval(document, store).patch();
    }

    @Override
    public int judge(List<Judgement> judgements) {
      return pipeline.get().judge(judgements, store);
    }

    @Override
    public int judge(String csv, String location) {
      return pipeline.get().judge(csv, location, store);
    }

    @Override
    public String judgements() {
      return pipeline.get().judgements(store);
    }

    @Override
    public void close() {
      store.close();
    }
  }

  /** A store that a server holds. */
  record Remote(ServerClient server) implements StoreAccess {
    @Override
    public ResultTable query(Query query, int seconds) {
      return server.query(query);
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
      try (Store copy = server.download()) {
        return copy.read(work);
      }
    }

    @Override
    public <T> T read(Query quads, Function<DatasetGraph, T> work) {
      List<List<Node>> rows = server.query(quads).rows();
      try (Store copy = Store.inMemory()) {
        copy.write(
            data -> rows.forEach(row -> data.add(row.get(0), row.get(1), row.get(2), row.get(3))));
        return copy.read(work);
      }
    }

    @Override
    public <T> T read(Collection<Node> graphs, Function<DatasetGraph, T> work) {
      try (Store copy = server.download(graphs)) {
        return copy.read(work);
      }
    }

    @Override
    public List<Finding> check(Checker checker, boolean own) {
      return own ? read(checker::check) : server.check();
    }

    @Override
    public void export(Exporter exporter, Format format, OutputStream out) {
      server.export(format.key(), out);
    }

    @Override
    public RunReport build(BuildOrder order, Progress progress) {
      return server.build(order, progress);
    }

    @Override
    public String rehearse(BuildOrder order, Progress progress) {
      return server.rehearse(order, progress);
    }

    @Override
    public Optional<RunReport.Changes> remove(String document) {
      return server.remove(document);
    }

    @Override
    public String rehearseRemoval(String document) {
      return server.rehearseRemoval(document);
    }

    @Override
    public int judge(List<Judgement> judgements) {
      return server.judge(judgements);
    }

    @Override
    public int judge(String csv, String location) {
      return server.judge(csv, location);
    }

    @Override
    public String judgements() {
      return server.judgements();
    }

    @Override
    public void close() {
      // The server goes on.
    }
  }
}
