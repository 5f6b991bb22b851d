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
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Source;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.ontology.Ch;

/** Fills a {@link ClaimTable}: one index scan a property, joined in memory by the claim's IRI. */
final class ClaimTableReader {
  private static final Node SYMMETRIC =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#SymmetricProperty");

  private final DatasetGraph data;
  private final Graphs graphs;
  private final Map<Node, Draft> claims = new HashMap<>();
  private final Map<Node, Draft> propositions = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  ClaimTableReader(DatasetGraph data, Graphs graphs) {
    this.data = data;
    this.graphs = graphs;
  }

  /** A claim or proposition as far as it has been read. */
  private static final class Draft {
    Node graph;
    Node subject;
    Node predicate;
    Node object;
    Node holder;
    String polarity = "";
    String modality = "";
    String quote = "";
    String time;
    double number;
    boolean accepted;

    boolean complete() {
      return graph != null && subject != null && predicate != null && object != null;
    }
  }

  ClaimTable read() {
    scan(
        Terms.TYPE,
        Ch.Claim.asNode(),
        quad -> {
          if (graphs.isDocument(quad.getGraph())) {
            draft(claims, quad).graph = quad.getGraph();
          }
        });
    scan(
        Terms.TYPE,
        Ch.Proposition.asNode(),
        quad -> draft(propositions, quad).graph = quad.getGraph());
    both(Ch.subject, (draft, value) -> draft.subject = value);
    both(Ch.predicate, (draft, value) -> draft.predicate = value);
    both(Ch.object, (draft, value) -> draft.object = value);
    both(Ch.polarity, (draft, value) -> draft.polarity = value.getLocalName());
    both(Ch.modality, (draft, value) -> draft.modality = value.getLocalName());
    both(Ch.heldBy, (draft, value) -> draft.holder = value);
    both(Ch.confidence, (draft, value) -> draft.number = number(value));
    both(Ch.belief, (draft, value) -> draft.number = number(value));
    both(
        Ch.accepted,
        (draft, value) -> draft.accepted = value.getLiteralLexicalForm().equals("true"));
    times();
    quotes();
    return table();
  }

  private void scan(Node property, Node value, Consumer<Quad> use) {
    data.find(Node.ANY, Node.ANY, property, value).forEachRemaining(use);
  }

  private static Draft draft(Map<Node, Draft> drafts, Quad quad) {
    return drafts.computeIfAbsent(quad.getSubject(), node -> new Draft());
  }

  private void both(Property property, BiConsumer<Draft, Node> set) {
    scan(
        property.asNode(),
        Node.ANY,
        quad -> {
          Draft draft = claims.get(quad.getSubject());
          if (draft == null) {
            draft = propositions.get(quad.getSubject());
          }
          if (draft != null) {
            set.accept(draft, quad.getObject());
          }
        });
  }

  private static double number(Node value) {
    return Double.parseDouble(value.getLiteralLexicalForm());
  }

  private void times() {
    Map<Node, String> texts = new HashMap<>();
    scan(
        Ch.edtf.asNode(),
        Node.ANY,
        quad -> texts.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    both(Ch.validTime, (draft, value) -> draft.time = texts.get(value));
  }

  private void quotes() {
    String prefix = graphs.evidence("").getURI();
    String suffix = "/quote";
    scan(
        Terms.EXACT,
        Node.ANY,
        quad -> {
          String iri = quad.getSubject().getURI();
          if (iri.endsWith(suffix) && iri.startsWith(prefix)) {
            String id = iri.substring(prefix.length(), iri.length() - suffix.length());
            Draft draft = claims.get(graphs.claim(id));
            if (draft != null) {
              draft.quote = quad.getObject().getLiteralLexicalForm();
            }
          }
        });
  }

  private ClaimTable table() {
    List<Row> rows = new ArrayList<>();
    List<Proposition> believed = new ArrayList<>();
    Set<Node> named = new HashSet<>();
    claims.forEach(
        (node, draft) -> {
          if (draft.complete()) {
            rows.add(row(node, draft));
            named.addAll(List.of(draft.subject, draft.object));
            Optional.ofNullable(draft.holder).ifPresent(named::add);
          }
        });
    propositions.forEach(
        (node, draft) -> {
          if (draft.complete()) {
            believed.add(proposition(node, draft));
          }
        });
    data.find(graphs.reference(), Node.ANY, Terms.LABEL, Node.ANY)
        .forEachRemaining(quad -> named.add(quad.getSubject()));
    rows.sort(Comparator.comparing(Row::id));
    believed.sort(Comparator.comparing(Proposition::iri));
    return new ClaimTable(rows, believed, things(named), documents(), relations());
  }

  private Row row(Node node, Draft draft) {
    String document = graphs.id(draft.graph);
    counts.merge(document, 1, Integer::sum);
    return new Row(
        graphs.id(node),
        document,
        draft.subject.getURI(),
        draft.predicate.getLocalName(),
        draft.object.getURI(),
        draft.polarity,
        draft.modality,
        draft.holder == null ? "" : draft.holder.getURI(),
        draft.number,
        draft.quote,
        Optional.ofNullable(draft.time));
  }

  private static Proposition proposition(Node node, Draft draft) {
    return new Proposition(
        node.getURI(),
        draft.subject.getURI(),
        draft.predicate.getLocalName(),
        draft.object.getURI(),
        draft.number,
        draft.accepted);
  }

  private Map<String, Thing> things(Set<Node> named) {
    Map<String, Thing> things = new HashMap<>();
    for (Node node : named) {
      Optional<String> label = first(Node.ANY, node, Terms.LABEL).map(Node::getLiteralLexicalForm);
      String kind = first(Node.ANY, node, Terms.TYPE).map(Node::getLocalName).orElse("");
      label.ifPresent(text -> things.put(node.getURI(), Thing.of(node, text, kind)));
    }
    return things;
  }

  private Map<String, Source> documents() {
    Map<String, Source> documents = new HashMap<>();
    scan(
        Terms.TYPE,
        Ch.Document.asNode(),
        quad -> {
          Node node = quad.getSubject();
          if (graphs.isDocument(quad.getGraph()) && node.equals(quad.getGraph())) {
            String id = graphs.id(node);
            documents.put(
                id,
                new Source(
                    id,
                    node.getURI(),
                    first(node, node, Terms.TITLE).map(Node::getLiteralLexicalForm).orElse(id),
                    first(node, node, Terms.ISSUED).map(Node::getLiteralLexicalForm),
                    counts.getOrDefault(id, 0)));
          }
        });
    return documents;
  }

  private Map<String, Relation> relations() {
    Map<String, Relation> relations = new HashMap<>();
    data.find(graphs.ontology(), Node.ANY, Ch.group.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              Node node = quad.getSubject();
              String name = node.getLocalName();
              relations.put(
                  name,
                  new Relation(
                      name,
                      first(graphs.ontology(), node, Terms.LABEL)
                          .map(Node::getLiteralLexicalForm)
                          .orElse(name),
                      quad.getObject().getLiteralLexicalForm(),
                      data.contains(graphs.ontology(), node, Terms.TYPE, SYMMETRIC)));
            });
    return relations;
  }

  private Optional<Node> first(Node graph, Node node, Node property) {
    var values = data.find(graph, node, property, Node.ANY);
    return values.hasNext() ? Optional.of(values.next().getObject()) : Optional.empty();
  }
}
