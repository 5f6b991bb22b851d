package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;

/**
 * Who belonged to which alliance from when to when, by the reference facts. Dates are as precise as
 * the facts have them: a day, a month or a year.
 */
final class AllianceView implements View {
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

  private final Store store;
  private final Graphs graphs;
  private List<Membership> all = List.of();
  private long version = -1;

  AllianceView(Store store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
  }

  /** Something with a name. */
  record Named(String iri, String label) {}

  /**
   * A stretch of membership.
   *
   * @param begin its own or, without one, the alliance's
   * @param obligations labels of what the members owe each other
   */
  record Membership(
      Named member,
      Named alliance,
      Optional<String> begin,
      Optional<String> end,
      List<String> obligations,
      List<String> sources) {}

  @Override
  public Optional<List<Membership>> of(Asked asked) {
    Optional<String> member = asked.text("member");
    return Optional.of(
        all().stream()
            .filter(each -> member.map(each.member().iri()::equals).orElse(true))
            .toList());
  }

  /** Kept until the store changes. */
  private synchronized List<Membership> all() {
    long now = store.version();
    if (version != now) {
      all = store.read(this::read);
      version = now;
    }
    return all;
  }

  private List<Membership> read(DatasetGraph data) {
    Nodes facts = new Nodes(data, graphs.reference());
    Nodes names = new Nodes(data, Node.ANY);
    List<Membership> found = new ArrayList<>();
    for (Node each : facts.subjects(RDF.type.getURI(), iri("Membership"))) {
      membership(facts, names, each).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparing((Membership m) -> m.alliance().label())
            .thenComparing(m -> m.member().label()));
    return List.copyOf(found);
  }

  private static Optional<Membership> membership(Nodes facts, Nodes all, Node node) {
    Optional<Node> member = facts.value(node, Ch.NS + "member");
    Optional<Node> alliance = facts.value(node, Ch.NS + "alliance");
    if (member.isEmpty() || alliance.isEmpty()) {
      return Optional.empty();
    }
    Node of = alliance.get();
    return Optional.of(
        new Membership(
            named(all, member.get()),
            named(all, of),
            facts.text(node, Ch.NS + "startDate").or(() -> facts.text(of, Ch.NS + "startDate")),
            facts.text(node, Ch.NS + "endDate").or(() -> facts.text(of, Ch.NS + "endDate")),
            facts.values(of, Ch.NS + "obligation").stream()
                .map(each -> named(all, each).label())
                .toList(),
            facts.values(of, "http://purl.org/dc/terms/source").stream()
                .map(each -> each.isLiteral() ? each.getLiteralLexicalForm() : each.getURI())
                .toList()));
  }

  static Named named(Nodes all, Node node) {
    return new Named(node.getURI(), all.text(node, LABEL).orElse(node.getLocalName()));
  }

  private static Node iri(String term) {
    return NodeFactory.createURI(Ch.NS + term);
  }
}
