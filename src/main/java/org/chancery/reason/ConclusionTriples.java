package org.chancery.reason;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.graph.Graphs;
import org.chancery.graph.Intervals;
import org.chancery.graph.Literals;
import org.chancery.ontology.Ch;

/**
 * Conclusions as they stand in the graph: each reified, with its derivations in PROV. What a proof
 * concludes on its way is a conclusion too.
 */
final class ConclusionTriples {
  private final Graphs graphs;
  private final Set<Triple> out = new LinkedHashSet<>();

  ConclusionTriples(Graphs graphs) {
    this.graphs = graphs;
  }

  Set<Triple> all() {
    return out;
  }

  void write(Conclusion conclusion) {
    conclusion.proofs().forEach(this::step);
    // Its best proof counts, which may stand behind another conclusion's proof written before.
    add(
        name(conclusion.triple(), conclusion.validity()),
        Ch.confidence.asNode(),
        number(conclusion.confidence()));
  }

  private Node name(Triple triple, Validity validity) {
    return graphs.conclusion(
        triple.getSubject(), triple.getPredicate(), triple.getObject(), validity.edtf());
  }

  private Node step(Proof.Step step) {
    List<Node> used = new ArrayList<>();
    for (Proof premise : step.premises()) {
      used.add(
          premise instanceof Proof.Leaf leaf ? leaf(leaf.premise()) : step((Proof.Step) premise));
    }
    Node conclusion = name(step.triple(), step.validity());
    add(conclusion, Names.TYPE, Names.CONCLUSION);
    add(conclusion, Names.REIFIES, NodeFactory.createTripleTerm(step.triple()));
    add(conclusion, Ch.subject.asNode(), step.triple().getSubject());
    add(conclusion, Ch.predicate.asNode(), step.triple().getPredicate());
    add(conclusion, Ch.object.asNode(), step.triple().getObject());
    time(conclusion, step.validity());
    add(conclusion, Names.GENERATED_BY, derivation(step, conclusion, used));
    return conclusion;
  }

  private Node derivation(Proof.Step step, Node conclusion, List<Node> used) {
    List<String> parts = new ArrayList<>(List.of(step.rule().name(), conclusion.getURI()));
    used.forEach(each -> parts.add(each.getURI()));
    Node derivation = graphs.derivation(parts.toArray(String[]::new));
    add(derivation, Names.TYPE, Names.DERIVATION);
    add(derivation, Names.RULE, rule(step.rule()));
    used.forEach(each -> add(derivation, Names.USED, each));
    return derivation;
  }

  private Node rule(Rule rule) {
    Node name = graphs.rule(rule.name());
    add(name, Names.TYPE, Names.RULE_CLASS);
    add(name, Names.LABEL, NodeFactory.createLiteralLang(rule.name(), "en"));
    add(name, Names.DEFINITION, NodeFactory.createLiteralLang(rule.question(), "en"));
    add(name, Ch.weight.asNode(), Literals.decimal(rule.weight()));
    add(name, Names.SOURCE, NodeFactory.createLiteralString(rule.source()));
    return name;
  }

  /** A proposition stands for itself; everything else gets a resource of its own. */
  private Node leaf(Premise premise) {
    if (premise.origin() instanceof Origin.Accepted accepted) {
      return accepted.name();
    }
    Triple triple = premise.triple();
    Node name =
        graphs.premise(
            triple.getSubject().getURI(),
            triple.getPredicate().getURI(),
            triple.getObject().getURI(),
            premise.validity().edtf());
    add(name, Names.TYPE, Names.PREMISE);
    add(name, Names.REIFIES, NodeFactory.createTripleTerm(triple));
    add(name, Ch.confidence.asNode(), number(premise.confidence()));
    time(name, premise.validity());
    from(premise).forEach(each -> add(name, Names.DERIVED_FROM, each));
    return name;
  }

  private static List<Node> from(Premise premise) {
    if (premise.origin() instanceof Origin.Reference reference) {
      return List.of(reference.fact());
    }
    if (premise.origin() instanceof Origin.Wording wording) {
      return wording.claims();
    }
    return List.of(premise.triple().getSubject());
  }

  private void time(Node name, Validity validity) {
    if (!validity.equals(Validity.ALWAYS)) {
      add(name, Ch.validTime.asNode(), graphs.time(validity.edtf()));
      out.addAll(Intervals.describe(graphs, validity.edtf()));
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    out.add(Triple.create(subject, predicate, object));
  }

  /** To six places, as belief is: products of binary fractions are never round. */
  static Node number(double confidence) {
    return Literals.decimal(
        BigDecimal.valueOf(confidence).setScale(6, RoundingMode.HALF_EVEN).doubleValue());
  }
}
