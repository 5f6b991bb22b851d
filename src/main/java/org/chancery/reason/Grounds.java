package org.chancery.reason;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/** What the conclusions that a store keeps rest on: their derivations, followed to their ends. */
final class Grounds {
  /** Nobody reads more; the nearest are taken. */
  private static final int MOST = 400;

  private final DatasetGraph data;
  private final Graphs graphs;
  private final Set<Node> used = new LinkedHashSet<>();
  private final Deque<Node> open = new ArrayDeque<>();

  private Grounds(DatasetGraph data, Graphs graphs) {
    this.data = data;
    this.graphs = graphs;
  }

  /**
   * Names of the propositions and premises that conclusions about a triple rest on; empty when the
   * store keeps no conclusion about it.
   */
  static Set<Node> of(DatasetGraph data, Graphs graphs, Triple triple) {
    Grounds grounds = new Grounds(data, graphs);
    data.find(graphs.inferred(), Node.ANY, Names.REIFIES, NodeFactory.createTripleTerm(triple))
        .forEachRemaining(quad -> grounds.open.add(quad.getSubject()));
    while (!grounds.open.isEmpty() && grounds.used.size() < MOST) {
      Node conclusion = grounds.open.poll();
      grounds.values(
          conclusion,
          Names.GENERATED_BY,
          derivation -> grounds.values(derivation, Names.USED, grounds::use));
    }
    return grounds.used;
  }

  private void use(Node node) {
    if (!used.add(node)) {
      return;
    }
    if (data.contains(graphs.inferred(), node, Names.TYPE, Names.CONCLUSION)) {
      open.add(node);
    }
    // To whom a thing belongs is told by the words of claims: what these claim is used too.
    values(node, Names.DERIVED_FROM, this::claimed);
  }

  private void claimed(Node claim) {
    data.find(graphs.accepted(), Node.ANY, Ch.supportedBy.asNode(), claim)
        .forEachRemaining(quad -> used.add(quad.getSubject()));
  }

  private void values(Node node, Node property, Consumer<Node> use) {
    data.find(graphs.inferred(), node, property, Node.ANY)
        .forEachRemaining(quad -> use.accept(quad.getObject()));
  }
}
