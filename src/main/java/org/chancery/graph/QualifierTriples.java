package org.chancery.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.claim.Amount;
import org.chancery.claim.Qualifier;
import org.chancery.ontology.Ch;

/** The circumstances of a claim as triples, and back. */
final class QualifierTriples {
  private static final List<String> ROLES = List.of("instrument", "place", "quantity", "reason");

  private QualifierTriples() {}

  static void write(Triples out, Node claim, List<Qualifier> qualifiers) {
    int amounts = 0;
    for (Qualifier each : qualifiers) {
      out.english(claim, Ch.relation(each.role()).asNode(), each.text());
      if (each.amount().isPresent()) {
        amounts++;
        Node node = NodeFactory.createURI(claim.getURI() + "/amount-" + amounts);
        out.add(claim, Ch.amount.asNode(), node)
            .add(node, Terms.TYPE, Ch.Amount.asNode())
            .english(node, Ch.ofWords.asNode(), each.text());
        amount(out, node, each.amount().get());
      }
    }
  }

  private static void amount(Triples out, Node node, Amount amount) {
    amount.atLeast().ifPresent(n -> out.add(node, Ch.atLeast.asNode(), Literals.decimal(n)));
    amount.atMost().ifPresent(n -> out.add(node, Ch.atMost.asNode(), Literals.decimal(n)));
    out.typed(
        node,
        Ch.approximate.asNode(),
        Boolean.toString(amount.approximate()),
        XSDDatatype.XSDboolean);
  }

  static List<Qualifier> read(Resource claim) {
    List<Qualifier> all = new ArrayList<>();
    for (String role : ROLES) {
      for (Node text : claim.all(Ch.relation(role).asNode())) {
        all.add(new Qualifier(role, text.getLiteralLexicalForm(), amount(claim, role, text)));
      }
    }
    return all;
  }

  private static Optional<Amount> amount(Resource claim, String role, Node text) {
    return role.equals(Qualifier.QUANTITY)
        ? claim.all(Ch.amount.asNode()).stream()
            .map(claim::of)
            .filter(a -> a.one(Ch.ofWords.asNode()).node().equals(text))
            .map(QualifierTriples::amount)
            .findFirst()
        : Optional.empty();
  }

  private static Amount amount(Resource amount) {
    return new Amount(
        amount.maybe(Ch.atLeast.asNode()).map(QualifierTriples::number),
        amount.maybe(Ch.atMost.asNode()).map(QualifierTriples::number),
        Boolean.parseBoolean(amount.text(Ch.approximate.asNode())));
  }

  private static BigDecimal number(Node literal) {
    return new BigDecimal(literal.getLiteralLexicalForm());
  }
}
