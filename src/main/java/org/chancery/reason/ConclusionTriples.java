package org.chancery.reason;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final Map<Node, Double> confidences = new HashMap<>();

  ConclusionTriples(Graphs graphs) {
    this.graphs = graphs;
  }

  Set<Triple> all() {
    confidences.forEach((node, value) -> add(node, Ch.confidence.asNode(), number(value)));
    return out;
  }

  void write(Conclusion conclusion) {
    Node name = name(conclusion.triple(), conclusion.validity());
    describe(name, conclusion.triple(), conclusion.validity());
    confidences.put(name, conclusion.confidence());
    conclusion.proofs().forEach(proof -> derive(name, proof));
  }

  private Node name(Triple triple, Validity validity) {
    return graphs.conclusion(
        triple.getSubject(), triple.getPredicate(), triple.getObject(), validity.edtf());
  }

  /** What a proof concludes on its way, by this proof alone. */
  private Node step(Proof.Step step) {
    Node name = name(step.triple(), step.validity());
    describe(name, step.triple(), step.validity());
    confidences.merge(name, step.confidence(), Math::max);
    derive(name, step);
    return name;
  }

  private void describe(Node name, Triple triple, Validity validity) {
    add(name, Names.TYPE, Names.CONCLUSION);
    add(name, Names.REIFIES, NodeFactory.createTripleTerm(triple));
    add(name, Ch.subject.asNode(), triple.getSubject());
    add(name, Ch.predicate.asNode(), triple.getPredicate());
    add(name, Ch.object.asNode(), triple.getObject());
    time(name, validity);
  }

  private void derive(Node conclusion, Proof.Step step) {
    List<Node> used = new ArrayList<>();
    for (Proof premise : step.premises()) {
      used.add(
          premise instanceof Proof.Leaf leaf ? leaf(leaf.premise()) : step((Proof.Step) premise));
    }
    add(conclusion, Names.GENERATED_BY, derivation(step, conclusion, used));
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
    Node name = name(graphs, premise);
    add(name, Names.TYPE, Names.PREMISE);
    add(name, Names.REIFIES, NodeFactory.createTripleTerm(premise.triple()));
    add(name, Ch.confidence.asNode(), number(premise.confidence()));
    time(name, premise.validity());
    from(premise).forEach(each -> add(name, Names.DERIVED_FROM, each));
    return name;
  }

  /** What a premise is called that is no proposition. */
  static Node name(Graphs graphs, Premise premise) {
    Triple triple = premise.triple();
    return graphs.premise(
        triple.getSubject().getURI(),
        triple.getPredicate().getURI(),
        triple.getObject().getURI(),
        premise.validity().edtf());
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
