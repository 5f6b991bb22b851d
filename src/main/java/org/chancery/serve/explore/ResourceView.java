package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.query.ShortNames;

/** Any resource: what the graph says of it, and what leads to it. */
final class ResourceView implements View {
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String TITLE = "http://purl.org/dc/terms/title";
  private static final int ROWS = 300;

  private final Store store;
  private final ShortNames names;

  ResourceView(Store store, Graphs graphs) {
    this.store = store;
    this.names = new ShortNames(graphs.prefixes());
  }

  /** A value; with IRI when it is a resource. */
  record Value(Optional<String> iri, String text) {}

  /** A property and its value, or what has the value. */
  record Fact(Value property, Value value) {}

  /** The page's data; each list ends after 300 rows. */
  record Page(String iri, String label, List<Fact> says, List<Fact> leads) {}

  @Override
  public Optional<Page> of(Asked asked) {
    String iri = asked.required("iri");
    Node node = NodeFactory.createURI(iri);
    return store.read(
        data -> {
          List<Fact> says = facts(data, data.find(Node.ANY, node, Node.ANY, Node.ANY), true);
          List<Fact> leads = facts(data, data.find(Node.ANY, Node.ANY, Node.ANY, node), false);
          if (says.isEmpty() && leads.isEmpty()) {
            says =
                facts(
                    data,
                    NamedGraph.describe(data, node, "").stream()
                        .map(triple -> Quad.create(node, triple))
                        .iterator(),
                    true);
          }
          return says.isEmpty() && leads.isEmpty()
              ? Optional.empty()
              : Optional.of(new Page(iri, label(data, node), says, leads));
        });
  }

  private List<Fact> facts(DatasetGraph data, Iterator<Quad> quads, boolean objects) {
    List<Fact> facts = new ArrayList<>();
    while (quads.hasNext() && facts.size() < ROWS) {
      Quad quad = quads.next();
      Value end = value(data, objects ? quad.getObject() : quad.getSubject());
      Fact fact = new Fact(value(data, quad.getPredicate()), end);
      if (!facts.contains(fact)) {
        facts.add(fact);
      }
    }
    facts.sort(
        Comparator.comparing((Fact fact) -> fact.property().text())
            .thenComparing(fact -> fact.value().text()));
    return facts;
  }

  private Value value(DatasetGraph data, Node node) {
    return node.isURI()
        ? new Value(Optional.of(node.getURI()), label(data, node))
        : new Value(Optional.empty(), names.of(node));
  }

  private String label(DatasetGraph data, Node node) {
    Nodes nodes = new Nodes(data, Node.ANY);
    return nodes
        .text(node, LABEL)
        .or(() -> nodes.text(node, TITLE))
        .orElseGet(() -> names.of(node));
  }
}
