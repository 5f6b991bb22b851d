package org.chancery.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.ChanceryException;

/**
 * The graph on disk, or in memory: a TDB2 dataset and its transactions. One process holds a store
 * at a time, and within it one {@code Store}. Queries over {@link #dataset()} see the union of all
 * named graphs as their default graph.
 *
 * <p>Safe for use by several threads: one writes, any number read, each what was committed when its
 * transaction began.
 */
public final class Store implements AutoCloseable {
  /** What the files of a store without content take. */
  private static final long NEW_STORE = 32L << 20;

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Optional<Path> folder;
  private final DatasetGraph dataset;
  private final boolean rehearsal;

  private Store(Optional<Path> folder, DatasetGraph dataset) {
    this(folder, dataset, false);
  }

  private Store(Optional<Path> folder, DatasetGraph dataset, boolean rehearsal) {
    this.folder = folder;
    this.dataset = dataset;
    this.rehearsal = rehearsal;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    // No query makes this program ask another host unless its user has said so.
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
  }

  /**
   * Opens the store in a folder, or begins one there.
   *
   * @throws ChanceryException busy, when another process or this one already has it open; bad
   *     input, when the folder cannot be used or holds something else
   */
  public static Store open(Path folder) {
    Path real = prepare(folder);
    if (!OPEN.add(real)) {
      throw busy(folder, "is already open in this program", null);
    }
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(real));
      Store store = new Store(Optional.of(real), dataset);
      if (store.read(data -> data.prefixes().isEmpty())) {
        store.write(data -> Prefixes.ALL.forEach(data.prefixes()::add));
      }
      return store;
    } catch (TDBException | DBOpEnvException e) {
      OPEN.remove(real);
      throw refused(folder, e);
    } catch (RuntimeException | Error e) {
      OPEN.remove(real);
      throw e;
    }
  }

  /** An empty store that lives as long as this object. */
  public static Store inMemory() {
    Store store = new Store(Optional.empty(), DatabaseMgr.createDatasetGraph());
    store.write(data -> Prefixes.ALL.forEach(data.prefixes()::add));
    return store;
  }

  private static Path prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      if (!holdsStore(folder)) {
        requireEmpty(folder);
        requireSpace(folder, NEW_STORE);
      }
      return folder.toRealPath();
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Kind.BAD_INPUT,
          "cannot use " + folder + " as a store: " + e.getMessage(),
          "give --store a folder that you may write to",
          e);
    }
  }

  private static boolean holdsStore(Path folder) {
    return Files.exists(folder.resolve("tdb.lock")) || Files.exists(folder.resolve("Data-0001"));
  }

  /** Database files among somebody's documents would be hard to tell apart again. */
  private static void requireEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new ChanceryException(
            folder + " holds other files and no store",
            "give --store an empty or new folder, or one that a build has made");
      }
    }
  }

  private static ChanceryException refused(Path folder, RuntimeException cause) {
    String reason = String.valueOf(cause.getMessage());
    if (reason.contains("lock") || reason.contains("process")) {
      return busy(folder, "is in use by another process", cause);
    }
    return new ChanceryException(
        ChanceryException.Kind.BAD_INPUT,
        "cannot open the store in " + folder + ": " + reason,
        "give --store another folder, or remove this one and build again",
        cause);
  }

  private static ChanceryException busy(Path folder, String what, Throwable cause) {
    return new ChanceryException(
        ChanceryException.Kind.BUSY,
        "the store in " + folder + " " + what,
        "wait until it has ended, stop it, or give --store another folder",
        cause);
  }

  /** Runs one reading transaction and gives its result, which must not hold on to the dataset. */
  public <T> T read(Function<DatasetGraph, T> work) {
    return rehearsal ? work.apply(dataset) : Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  /**
   * Runs one writing transaction: all of it happens, or, when {@code work} throws, none of it.
   *
   * @return what it changed
   * @throws ChanceryException busy, when the disk is full
   */
  public Difference write(Consumer<DatasetGraph> work) {
    Difference difference = new Difference();
    if (rehearsal) {
      work.accept(difference.over(dataset));
      return difference;
    }
    dataset.begin(TxnType.WRITE);
    try {
      work.accept(difference.over(dataset));
      dataset.commit();
      return difference;
    } catch (InternalError e) {
      // What a fault in a memory-mapped file becomes when the disk has no block left for it.
      throw folder.map(path -> full(path, e)).orElseThrow(() -> e);
    } finally {
      if (dataset.isInTransaction()) {
        dataset.abort();
      }
      dataset.end();
    }
  }

  /**
   * Runs work that reads and writes, in whatever many transactions, and takes all of it back;
   * others see nothing of it. They cannot write meanwhile, and it must not use other threads for
   * the store.
   *
   * @return what the work would have changed
   */
  public Difference rehearse(Consumer<Store> work) {
    Difference difference = new Difference();
    dataset.begin(TxnType.WRITE);
    try {
      work.accept(new Store(folder, difference.over(dataset), true));
      return difference;
    } finally {
      dataset.abort();
      dataset.end();
    }
  }

  /**
   * Makes sure that a transaction will find room. TDB2 cannot report a full disk in an orderly way,
   * so this is asked before each one.
   *
   * @param reserve bytes that must be free where the store lies
   * @throws ChanceryException busy, when they are not
   */
  public void requireSpace(long reserve) {
    folder.ifPresent(path -> requireSpace(path, reserve));
  }

  private static void requireSpace(Path folder, long reserve) {
    try {
      if (Files.getFileStore(folder).getUsableSpace() < reserve) {
        throw full(folder, null);
      }
    } catch (IOException e) {
      throw full(folder, e);
    }
  }

  private static ChanceryException full(Path folder, Throwable cause) {
    return new ChanceryException(
        ChanceryException.Kind.BUSY,
        "no room left on the disk of the store in "
            + folder
            + "; what was committed before is whole",
        "free some space, or give --store a folder on another disk",
        cause);
  }

  /** A number that changes with every committed change: what was worked out under one holds on. */
  public long version() {
    return read(
        data ->
            TDBInternal.getDatasetGraphTDB(data)
                .getTxnSystem()
                .getTransactionInfo()
                .getDataVersion());
  }

  /** The dataset for a query engine or a server, which begin their own transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Where it lies; empty for a store in memory. */
  public Optional<Path> folder() {
    return folder;
  }

  /** Ends the use of the store and lets go of its lock. A second call does nothing. */
  @Override
  public void close() {
    if (folder.isPresent()) {
      if (OPEN.remove(folder.get())) {
        TDBInternal.expel(dataset);
      }
    } else {
      dataset.close();
    }
  }
}
