package org.chancery.reason;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Of which classes things are, by what the store says of them and the vocabulary's hierarchy. */
final class Classes implements BiPredicate<Node, Node> {
  private final DatasetGraph data;
  private final Map<Node, Set<Node>> known = new HashMap<>();

  Classes(DatasetGraph data) {
    this.data = data;
  }

  @Override
  public boolean test(Node thing, Node kind) {
    Set<Node> all = known.get(thing);
    if (all == null) {
      all = new HashSet<>();
      Set<Node> classes = all;
      data.find(Node.ANY, thing, Names.TYPE, Node.ANY)
          .forEachRemaining(quad -> above(quad.getObject(), classes));
      known.put(thing, all);
    }
    return all.contains(kind);
  }

  private void above(Node kind, Set<Node> into) {
    if (into.add(kind)) {
      data.find(Node.ANY, kind, Names.SUBCLASS, Node.ANY)
          .forEachRemaining(quad -> above(quad.getObject(), into));
    }
  }
}
