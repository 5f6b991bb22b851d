package org.chancery.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A growing set of triples, and the literals in them, all in the form that TDB2 gives back. */
final class Triples {
  private final Set<Triple> all = new LinkedHashSet<>();

  Set<Triple> all() {
    return all;
  }

  Triples add(Node subject, Node predicate, Node object) {
    all.add(Triple.create(subject, predicate, object));
    return this;
  }

  Triples add(Node subject, Node predicate, String text) {
    return add(subject, predicate, NodeFactory.createLiteralString(text));
  }

  Triples english(Node subject, Node predicate, String text) {
    return add(subject, predicate, NodeFactory.createLiteralLang(text, "en"));
  }

  Triples number(Node subject, Node predicate, int value) {
    return add(
        subject,
        predicate,
        NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger));
  }

  Triples decimal(Node subject, Node predicate, double value) {
    return add(subject, predicate, Literals.decimal(value));
  }

  Triples typed(Node subject, Node predicate, String lexical, XSDDatatype type) {
    return add(subject, predicate, NodeFactory.createLiteralDT(lexical, type));
  }

  /** Adds an {@code rdf:List} whose cells have IRIs below {@code head}. */
  Triples list(Node subject, Node predicate, Node head, List<Node> members) {
    add(subject, predicate, cell(head, 0));
    for (int i = 0; i < members.size(); i++) {
      add(cell(head, i), Terms.FIRST, members.get(i));
      add(cell(head, i), Terms.REST, i + 1 < members.size() ? cell(head, i + 1) : Terms.NIL);
    }
    return this;
  }

  private static Node cell(Node head, int index) {
    return NodeFactory.createURI(head.getURI() + "-" + index);
  }
}
