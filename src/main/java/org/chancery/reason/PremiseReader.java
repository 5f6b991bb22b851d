package org.chancery.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/**
 * What the reasoner may start from: the accepted propositions of a store, the reference facts, the
 * axioms of the vocabulary, and to whom things belong by their names. Claims that are hedged,
 * planned, demanded, conditional or denied are none of it: they are accepted by nobody.
 */
final class PremiseReader {
  private static final Node YES = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private final Graphs graphs;
  private final DatasetGraph data;
  private final ReferenceFacts facts;

  PremiseReader(Graphs graphs, DatasetGraph data) {
    this.graphs = graphs;
    this.data = data;
    this.facts = new ReferenceFacts(graphs, data);
  }

  List<Premise> read(Owners owners) {
    return read(
        owners,
        Iter.iter(data.find(graphs.accepted(), Node.ANY, Ch.accepted.asNode(), YES))
            .map(Quad::getSubject)
            .toList());
  }

  /** As if those propositions that are accepted among these nodes were the only ones. */
  List<Premise> read(Owners owners, Collection<Node> propositions) {
    List<Premise> accepted = accepted(propositions);
    List<Premise> all = new ArrayList<>(accepted);
    all.addAll(facts.premises());
    all.addAll(axioms());
    all.addAll(owners.premises(accepted, this::label));
    return all;
  }

  private List<Premise> accepted(Collection<Node> propositions) {
    Map<Node, LocalDate> ends = facts.ends();
    List<Premise> found = new ArrayList<>();
    propositions.stream()
        .filter(each -> data.contains(graphs.accepted(), each, Ch.accepted.asNode(), YES))
        .forEach(proposition -> accepted(proposition, ends, found));
    return found;
  }

  /** One premise for each time that a claim asserts it for. */
  private void accepted(Node proposition, Map<Node, LocalDate> ends, List<Premise> found) {
    Triple triple =
        Triple.create(
            value(graphs.accepted(), proposition, Ch.subject.asNode()),
            value(graphs.accepted(), proposition, Ch.predicate.asNode()),
            value(graphs.accepted(), proposition, Ch.object.asNode()));
    double belief =
        Double.parseDouble(
            value(graphs.accepted(), proposition, Ch.belief.asNode()).getLiteralLexicalForm());
    asserted(proposition)
        .forEach(
            (time, claims) -> {
              Validity lasting = time;
              for (Node thing : List.of(triple.getSubject(), triple.getObject())) {
                Validity life =
                    new Validity(LocalDate.MIN, ends.getOrDefault(thing, LocalDate.MAX));
                lasting = lasting == null ? null : lasting.intersect(life);
              }
              if (lasting != null) {
                Origin origin = new Origin.Accepted(proposition, List.copyOf(claims));
                found.add(new Premise(triple, lasting, belief, origin));
              }
            });
  }

  /** The claims that assert a proposition, by the time for which they do. */
  private Map<Validity, Set<Node>> asserted(Node proposition) {
    Map<Validity, Set<Node>> times = new HashMap<>();
    data.find(graphs.accepted(), proposition, Ch.supportedBy.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              Node claim = quad.getObject();
              if (data.contains(Node.ANY, claim, Ch.modality.asNode(), Ch.Asserted.asNode())) {
                times.computeIfAbsent(time(claim), key -> new TreeSet<>(BY_NAME)).add(claim);
              }
            });
    // Who says it without a time says it for any time, the others' included.
    Set<Node> untimed = times.get(Validity.ALWAYS);
    if (untimed != null) {
      times.values().forEach(untimed::addAll);
      times.keySet().retainAll(Set.of(Validity.ALWAYS));
    }
    return times;
  }

  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  private Validity time(Node claim) {
    Quad time = Iter.first(data.find(Node.ANY, claim, Ch.validTime.asNode(), Node.ANY), q -> true);
    if (time == null) {
      return Validity.ALWAYS;
    }
    Node edtf = value(time.getGraph(), time.getObject(), Ch.edtf.asNode());
    return Validity.parse(edtf.getLiteralLexicalForm()).orElse(Validity.ALWAYS);
  }

  private List<Premise> axioms() {
    List<Premise> found = new ArrayList<>();
    for (Node kind : List.of(Names.TYPE, Names.SUBPROPERTY, Names.INVERSE)) {
      Node object = kind.equals(Names.TYPE) ? Names.SYMMETRIC : Node.ANY;
      data.find(graphs.ontology(), Node.ANY, kind, object)
          .forEachRemaining(
              quad -> {
                boolean ours =
                    ours(quad.getSubject()) && (kind.equals(Names.TYPE) || ours(quad.getObject()));
                if (ours) {
                  found.add(
                      new Premise(quad.asTriple(), Validity.ALWAYS, 1, new Origin.Vocabulary()));
                }
              });
    }
    return found;
  }

  private static boolean ours(Node node) {
    return node.isURI() && node.getURI().startsWith(Ch.NS);
  }

  private String label(Node thing) {
    Quad label = Iter.first(data.find(Node.ANY, thing, Names.LABEL, Node.ANY), q -> true);
    return label == null ? "" : label.getObject().getLiteralLexicalForm();
  }

  private Node value(Node graph, Node subject, Node property) {
    return Iter.first(data.find(graph, subject, property, Node.ANY), q -> true).getObject();
  }
}
