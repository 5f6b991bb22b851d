package org.chancery.graph;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/** Literals in the one form in which the store keeps them, so that equal ones are the same. */
public final class Literals {
  private Literals() {}

  /** An {@code xsd:decimal} with all digits that the number has, at least one after the point. */
  public static Node decimal(double value) {
    return decimal(new BigDecimal(Double.toString(value)));
  }

  /** The same of a number that is exact. */
  static Node decimal(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    return NodeFactory.createLiteralDT(
        plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
  }

  /**
   * A node as the store gives it back: TDB2 keeps numbers, dates and the like by their value, so
   * that {@code 0.20} becomes {@code 0.2}.
   */
  static Node stored(Node node) {
    NodeId inline = node.isLiteral() ? NodeIdInline.inline(node) : null;
    return inline == null ? node : NodeIdInline.extract(inline);
  }
}
