package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.chancery.graph.ClaimTable.Concluded;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Source;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.ontology.Ch;

/**
 * Fills a {@link ClaimTable}: one index scan a property, joined in memory by the numbers of nodes.
 */
final class ClaimTableReader {
  private final DatasetGraph data;
  private final Graphs graphs;
  private final NumberedQuads quads;
  private final Map<NodeId, Draft> claims = new HashMap<>();
  private final Map<NodeId, Draft> propositions = new HashMap<>();
  private final Map<NodeId, Draft> conclusions = new HashMap<>();
  private final Map<NodeId, String> times = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  ClaimTableReader(DatasetGraph data, Graphs graphs) {
    this.data = data;
    this.graphs = graphs;
    this.quads = new NumberedQuads(data);
  }

  /** A claim, proposition or conclusion as far as it has been read. */
  private static final class Draft {
    private final NodeId graph;
    private NodeId subject;
    private NodeId predicate;
    private NodeId object;
    private NodeId holder;
    private NodeId polarity;
    private NodeId modality;
    private NodeId quote;
    private NodeId time;
    private NodeId number;
    private NodeId accepted;

    Draft(NodeId graph) {
      this.graph = graph;
    }

    boolean complete() {
      return subject != null && predicate != null && object != null;
    }
  }

  ClaimTable read() {
    quads.instances(
        Ch.Claim.asNode(),
        (graph, subject, type) -> {
          if (graphs.isDocument(quads.common(graph))) {
            claims.put(subject, new Draft(graph));
          }
        });
    quads.instances(
        Ch.Proposition.asNode(),
        (graph, subject, type) -> propositions.put(subject, new Draft(graph)));
    quads.instances(
        Terms.CONCLUSION, (graph, subject, type) -> conclusions.put(subject, new Draft(graph)));
    both(Ch.subject, (draft, value) -> draft.subject = value);
    both(Ch.predicate, (draft, value) -> draft.predicate = value);
    both(Ch.object, (draft, value) -> draft.object = value);
    both(Ch.polarity, (draft, value) -> draft.polarity = value);
    both(Ch.modality, (draft, value) -> draft.modality = value);
    both(Ch.heldBy, (draft, value) -> draft.holder = value);
    both(Ch.confidence, (draft, value) -> draft.number = value);
    both(Ch.belief, (draft, value) -> draft.number = value);
    both(Ch.accepted, (draft, value) -> draft.accepted = value);
    both(Ch.validTime, (draft, value) -> draft.time = value);
    quads.each(
        Ch.edtf.asNode(), (graph, time, value) -> times.put(time, text(quads.common(value))));
    quotes();
    return table();
  }

  private void both(Property property, BiConsumer<Draft, NodeId> set) {
    both(property.asNode(), set);
  }

  private void both(Node property, BiConsumer<Draft, NodeId> set) {
    quads.each(
        property,
        (graph, subject, value) -> {
          Draft draft = claims.get(subject);
          if (draft == null) {
            draft = propositions.getOrDefault(subject, conclusions.get(subject));
          }
          if (draft != null) {
            set.accept(draft, value);
          }
        });
  }

  /** A claim leads to its quote by its evidence and the selector in that. */
  private void quotes() {
    Map<NodeId, NodeId> exact = new HashMap<>();
    quads.each(Terms.EXACT, (graph, selector, words) -> exact.put(selector, words));
    Map<NodeId, NodeId> evidence = new HashMap<>();
    quads.each(
        Terms.HAS_SELECTOR,
        (graph, subject, selector) -> {
          NodeId words = exact.get(selector);
          if (words != null) {
            evidence.put(subject, words);
          }
        });
    both(Terms.DERIVED_FROM, (draft, value) -> draft.quote = evidence.get(value));
  }

  private ClaimTable table() {
    List<Row> rows = new ArrayList<>();
    List<Proposition> believed = new ArrayList<>();
    List<Concluded> concluded = new ArrayList<>();
    Set<NodeId> named = new HashSet<>();
    claims.forEach(
        (number, draft) -> {
          if (draft.complete()) {
            rows.add(row(quads.node(number), draft));
            named.add(draft.subject);
            named.add(draft.object);
            Optional.ofNullable(draft.holder).ifPresent(named::add);
          }
        });
    propositions.forEach(
        (number, draft) -> {
          if (draft.complete()) {
            believed.add(proposition(quads.node(number), draft));
          }
        });
    conclusions.forEach(
        (number, draft) -> {
          if (draft.complete() && quads.common(draft.object).isURI()) {
            concluded.add(concluded(quads.node(number), draft));
          }
        });
    quads.each(graphs.reference(), Terms.LABEL, (graph, subject, label) -> named.add(subject));
    rows.sort(Comparator.comparing(Row::id));
    believed.sort(Comparator.comparing(Proposition::iri));
    concluded.sort(Comparator.comparing(Concluded::iri));
    return new ClaimTable(
        rows, believed, concluded, things(named), documents(), ClaimTable.relations(data, graphs));
  }

  private Row row(Node node, Draft draft) {
    String document = graphs.id(quads.common(draft.graph));
    counts.merge(document, 1, Integer::sum);
    return new Row(
        graphs.id(node),
        document,
        quads.common(draft.subject).getURI(),
        quads.common(draft.predicate).getLocalName(),
        quads.common(draft.object).getURI(),
        local(draft.polarity),
        local(draft.modality),
        draft.holder == null ? "" : quads.common(draft.holder).getURI(),
        number(draft.number),
        draft.quote == null ? "" : text(quads.node(draft.quote)),
        Optional.ofNullable(draft.time).map(times::get));
  }

  private Proposition proposition(Node node, Draft draft) {
    return new Proposition(
        node.getURI(),
        quads.common(draft.subject).getURI(),
        quads.common(draft.predicate).getLocalName(),
        quads.common(draft.object).getURI(),
        number(draft.number),
        draft.accepted != null && text(quads.common(draft.accepted)).equals("true"));
  }

  private Concluded concluded(Node node, Draft draft) {
    return new Concluded(
        node.getURI(),
        quads.common(draft.subject).getURI(),
        quads.common(draft.predicate).getLocalName(),
        quads.common(draft.object).getURI(),
        number(draft.number),
        Optional.ofNullable(draft.time).map(times::get));
  }

  private String local(NodeId term) {
    return term == null ? "" : quads.common(term).getLocalName();
  }

  private double number(NodeId value) {
    return value == null ? 0 : Double.parseDouble(text(quads.common(value)));
  }

  private static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  private Map<String, Thing> things(Set<NodeId> named) {
    Map<String, Thing> things = new HashMap<>();
    for (NodeId number : named) {
      quads
          .value(number, Terms.LABEL)
          .ifPresent(
              label -> {
                Node node = quads.common(number);
                String kind = quads.value(number, Terms.TYPE).map(this::local).orElse("");
                things.put(node.getURI(), Thing.of(node, text(quads.node(label)), kind));
              });
    }
    return things;
  }

  private Map<String, Source> documents() {
    Map<String, Source> documents = new HashMap<>();
    quads.instances(
        Ch.Document.asNode(),
        (graph, subject, type) -> {
          Node node = quads.common(subject);
          if (subject.equals(graph) && graphs.isDocument(node)) {
            documents.put(graphs.id(node), document(node));
          }
        });
    return documents;
  }

  private Source document(Node node) {
    String id = graphs.id(node);
    return new Source(
        id,
        node.getURI(),
        first(node, node, Terms.TITLE).orElse(id),
        first(node, node, Terms.ISSUED),
        counts.getOrDefault(id, 0));
  }

  private Optional<String> first(Node graph, Node node, Node property) {
    var values = data.find(graph, node, property, Node.ANY);
    return values.hasNext() ? Optional.of(text(values.next().getObject())) : Optional.empty();
  }
}
