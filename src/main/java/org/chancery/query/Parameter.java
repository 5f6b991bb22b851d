package org.chancery.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.ChanceryException;

/**
 * A value that the asker of a query may set.
 *
 * @param name of the variable it stands for
 * @param fallback its value where the asker sets none; without one the asker must
 * @param description for the asker
 */
public record Parameter(String name, Type type, Optional<String> fallback, String description) {
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  /** How the asker's word becomes an RDF term. */
  public enum Type {
    /** An English label: {@code "North Korea"@en}. */
    NAME,
    /** A plain string. */
    STRING,
    /** {@code YYYY-MM-DD}. */
    DATE,
    INTEGER,
    DECIMAL,
    /** An absolute IRI, with or without angle brackets. */
    IRI
  }

  /**
   * The asker's word as a term.
   *
   * @throws ChanceryException when it is not of this type
   */
  Node term(String value) {
    return switch (type) {
      case NAME -> NodeFactory.createLiteralLang(value, "en");
      case STRING -> NodeFactory.createLiteralString(value);
      case DATE -> typed(value, XSDDatatype.XSDdate, "a date such as 2024-06-19");
      case INTEGER -> typed(value, XSDDatatype.XSDinteger, "a whole number");
      case DECIMAL -> typed(value, XSDDatatype.XSDdecimal, "a number such as 0.5");
      case IRI -> iri(value);
    };
  }

  private Node typed(String value, RDFDatatype datatype, String wanted) {
    if (!datatype.isValid(value)) {
      throw mismatch(value, wanted);
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }

  private Node iri(String value) {
    String bare =
        value.startsWith("<") && value.endsWith(">")
            ? value.substring(1, value.length() - 1)
            : value;
    if (!IRI.matcher(bare).matches()) {
      throw mismatch(value, "an absolute IRI such as https://w3id.org/chancery/ns#supports");
    }
    return NodeFactory.createURI(bare);
  }

  private ChanceryException mismatch(String value, String wanted) {
    return new ChanceryException(
        "parameter " + name + " is '" + value + "'", "give " + wanted + ": -p " + name + "=...");
  }
}
