package org.chancery.serve.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.Graphs;
import org.chancery.reason.Origin;
import org.chancery.reason.Proof;

/**
 * A proof as pages show it: rules down to what they rest on.
 *
 * @param kind {@code rule}, or where a premise comes from: {@code accepted}, {@code reference},
 *     {@code vocabulary}, {@code wording}, {@code supposed}
 * @param rule the rule applied; only of kind {@code rule}
 * @param claims sentences that the premise rests on
 * @param sources where a reference fact is taken from
 */
record ProofTree(
    String kind,
    AllianceView.Named subject,
    AllianceView.Named relation,
    AllianceView.Named object,
    String time,
    double confidence,
    Optional<Applied> rule,
    List<ProofTree> premises,
    List<Short> claims,
    List<String> sources) {

  /** A rule as it is shown. */
  record Applied(String name, String question, double weight, String source) {}

  /** Makes trees with the names and claims of a table. */
  static final class Maker {
    private final Graphs graphs;
    private final ClaimTable table;
    private final Map<String, Row> rows = new HashMap<>();

    Maker(Graphs graphs, ClaimTable table) {
      this.graphs = graphs;
      this.table = table;
    }

    ProofTree of(Proof proof) {
      if (proof instanceof Proof.Step step) {
        var rule = step.rule();
        return tree(
            proof,
            "rule",
            Optional.of(new Applied(rule.name(), rule.question(), rule.weight(), rule.source())),
            step.premises().stream().map(this::of).toList(),
            List.of(),
            List.of());
      }
      Origin origin = ((Proof.Leaf) proof).premise().origin();
      if (origin instanceof Origin.Accepted accepted) {
        return leaf(proof, "accepted", claims(accepted.claims()), List.of());
      }
      if (origin instanceof Origin.Reference reference) {
        return leaf(
            proof, "reference", List.of(), reference.sources().stream().map(Maker::text).toList());
      }
      if (origin instanceof Origin.Wording wording) {
        return leaf(proof, "wording", claims(wording.claims()), List.of());
      }
      return leaf(
          proof,
          origin instanceof Origin.Supposed ? "supposed" : "vocabulary",
          List.of(),
          List.of());
    }

    private ProofTree leaf(Proof proof, String kind, List<Short> claims, List<String> sources) {
      return tree(proof, kind, Optional.empty(), List.of(), claims, sources);
    }

    private ProofTree tree(
        Proof proof,
        String kind,
        Optional<Applied> rule,
        List<ProofTree> premises,
        List<Short> claims,
        List<String> sources) {
      var triple = proof.triple();
      return new ProofTree(
          kind,
          named(triple.getSubject()),
          named(triple.getPredicate()),
          named(triple.getObject()),
          proof.validity().edtf(),
          proof.confidence(),
          rule,
          premises,
          claims,
          sources);
    }

    private AllianceView.Named named(Node node) {
      if (!node.isURI()) {
        return new AllianceView.Named("", text(node));
      }
      var relation = table.relations().get(node.getLocalName());
      boolean term = relation != null && !node.getURI().startsWith(graphs.base());
      return new AllianceView.Named(
          node.getURI(), term ? relation.label() : table.thing(node.getURI()).label());
    }

    private List<Short> claims(List<Node> claims) {
      if (rows.isEmpty()) {
        table.claims().forEach(row -> rows.put(row.id(), row));
      }
      return claims.stream()
          .map(node -> rows.get(graphs.id(node)))
          .filter(row -> row != null)
          .map(row -> Short.of(row, table))
          .toList();
    }

    private static String text(Node node) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
  }
}
