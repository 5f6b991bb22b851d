package org.chancery.belief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Literals;
import org.chancery.ontology.Ch;

/** A claimed triple with all that is said about it, as it stands in the graph. */
record Proposition(Node name, Triple triple, List<Voice> voices, double threshold) {

  /** Its description and, when it is accepted, the triple; nothing when nobody claims it. */
  Set<Triple> triples() {
    Set<Triple> out = new HashSet<>();
    if (voices.isEmpty()) {
      return out;
    }
    Belief belief = Belief.of(voices);
    boolean accepted = belief.accepted(threshold);
    out.add(Triple.create(name, RDF.Nodes.type, Ch.Proposition.asNode()));
    out.add(Triple.create(name, Fusion.REIFIES, NodeFactory.createTripleTerm(triple)));
    add(out, Ch.subject, triple.getSubject());
    add(out, Ch.predicate, triple.getPredicate());
    add(out, Ch.object, triple.getObject());
    add(out, Ch.belief, Literals.decimal(belief.value()));
    add(
        out,
        Ch.accepted,
        NodeFactory.createLiteralDT(Boolean.toString(accepted), XSDDatatype.XSDboolean));
    voices.stream().filter(Voice::supports).forEach(v -> add(out, Ch.supportedBy, v.claim()));
    voices.stream().filter(Voice::contradicts).forEach(v -> add(out, Ch.contradictedBy, v.claim()));
    belief.counted().forEach(v -> add(out, Ch.restsOn, v.claim()));
    if (accepted) {
      out.add(triple);
    }
    return out;
  }

  private void add(Set<Triple> out, Property property, Node value) {
    out.add(Triple.create(name, property.asNode(), value));
  }
}
