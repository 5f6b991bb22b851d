package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;

/** The claims of the store as they are now, kept in memory until they change. */
final class Overview {
  private final Store store;
  private final Graphs graphs;
  private final AtomicReference<State> state = new AtomicReference<>();

  Overview(Store store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
  }

  /** A subject, relation and object. */
  record Key(String subject, String relation, String object) {
    static Key of(Row row) {
      return new Key(row.subject(), row.relation(), row.object());
    }

    Key reversed() {
      return new Key(object, relation, subject);
    }
  }

  /**
   * What the store holds under one version.
   *
   * @param byTriple claims by what they are about; of a symmetric relation, in the order written
   * @param byThing claims of which a thing is subject, object or holder
   */
  record State(
      long version,
      ClaimTable table,
      Map<Key, List<Row>> byTriple,
      Map<Key, Proposition> believed,
      Map<String, List<Row>> byThing) {
    /** The claims about a triple, also those that write a symmetric one the other way round. */
    List<Row> about(Key key) {
      List<Row> rows = new ArrayList<>(byTriple.getOrDefault(key, List.of()));
      if (table.relation(key.relation()).symmetric() && !key.equals(key.reversed())) {
        rows.addAll(byTriple.getOrDefault(key.reversed(), List.of()));
      }
      return rows;
    }

    Proposition proposition(Key key) {
      Proposition found = believed.get(key);
      return found == null && table.relation(key.relation()).symmetric()
          ? believed.get(key.reversed())
          : found;
    }
  }

  /** What is in the store now; read once for all who ask at the same time. */
  State now() {
    long version = store.version();
    State known = state.get();
    if (known != null && known.version() == version) {
      return known;
    }
    synchronized (this) {
      known = state.get();
      if (known == null || known.version() != version) {
        known = read(version);
        state.set(known);
      }
      return known;
    }
  }

  private State read(long version) {
    ClaimTable table = store.read(data -> ClaimTable.read(data, graphs));
    Map<Key, List<Row>> byTriple = new HashMap<>();
    Map<String, List<Row>> byThing = new HashMap<>();
    for (Row row : table.claims()) {
      byTriple.computeIfAbsent(Key.of(row), key -> new ArrayList<>()).add(row);
      List.of(row.subject(), row.object(), row.holder()).stream()
          .distinct()
          .forEach(iri -> byThing.computeIfAbsent(iri, key -> new ArrayList<>()).add(row));
    }
    Map<Key, Proposition> believed = new HashMap<>();
    table
        .propositions()
        .forEach(
            each -> believed.put(new Key(each.subject(), each.relation(), each.object()), each));
    return new State(version, table, byTriple, believed, byThing);
  }
}
