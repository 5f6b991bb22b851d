package org.chancery.graph;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

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
}
