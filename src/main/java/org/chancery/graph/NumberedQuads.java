package org.chancery.graph;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a store as the numbers that it keeps in its indexes instead of nodes. Looking a node
 * up by its number takes several times as long as reading the quad, so whoever reads many joins the
 * numbers first and looks up what remains.
 */
final class NumberedQuads {
  private final NodeTupleTable quads;
  private final NodeTable nodes;
  private final Map<NodeId, Node> common = new HashMap<>();

  /** Of a store; use within one transaction. */
  NumberedQuads(DatasetGraph data) {
    this.quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
    this.nodes = quads.getNodeTable();
  }

  /** A quad without its property. */
  interface Use {
    void take(NodeId graph, NodeId subject, NodeId object);
  }

  /** All quads with a property. */
  void each(Node property, Use use) {
    each(NodeId.NodeIdAny, NodeId.NodeIdAny, property, NodeId.NodeIdAny, use);
  }

  /** All quads with a property in one graph. */
  void each(Node graph, Node property, Use use) {
    each(number(graph), NodeId.NodeIdAny, property, NodeId.NodeIdAny, use);
  }

  /** All things of a class. */
  void instances(Node type, Use use) {
    each(NodeId.NodeIdAny, NodeId.NodeIdAny, Terms.TYPE, number(type), use);
  }

  /** A value of a thing's property in any graph. */
  Optional<NodeId> value(NodeId subject, Node property) {
    NodeId number = number(property);
    if (NodeId.isDoesNotExist(number)) {
      return Optional.empty();
    }
    Iterator<Tuple<NodeId>> found = quads.find(NodeId.NodeIdAny, subject, number, NodeId.NodeIdAny);
    return found.hasNext() ? Optional.of(found.next().get(3)) : Optional.empty();
  }

  private void each(NodeId graph, NodeId subject, Node property, NodeId object, Use use) {
    NodeId number = number(property);
    if (NodeId.isDoesNotExist(graph)
        || NodeId.isDoesNotExist(number)
        || NodeId.isDoesNotExist(object)) {
      return;
    }
    quads
        .find(graph, subject, number, object)
        .forEachRemaining(quad -> use.take(quad.get(0), quad.get(1), quad.get(3)));
  }

  private NodeId number(Node node) {
    return nodes.getNodeIdForNode(node);
  }

  /** The node of a number. */
  Node node(NodeId number) {
    return nodes.getNodeForNodeId(number);
  }

  /** The same for a node that many quads share: it is looked up once. */
  Node common(NodeId number) {
    return common.computeIfAbsent(number, this::node);
  }
}
