package org.chancery.link;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.claim.Target;
import org.chancery.graph.Graphs;

/** Reads the decisions that {@link LinkGraph} wrote. Call inside a transaction. */
public final class LinkReader {
  private final Graphs graphs;
  private final DatasetGraph data;

  public LinkReader(Graphs graphs, DatasetGraph data) {
    this.graphs = graphs;
    this.data = data;
  }

  /** All decisions, by the names of the things and then by document. */
  public List<StoredLink> all() {
    return Iter.iter(data.find(graphs.links(), Node.ANY, RDF.Nodes.type, Words.LINK))
        .map(Quad::getSubject)
        .map(this::stored)
        .toList()
        .stream()
        .sorted(
            Comparator.comparing((StoredLink each) -> each.link().entity().label())
                .thenComparing(StoredLink::document)
                .thenComparing(each -> each.link().early()))
        .toList();
  }

  private StoredLink stored(Node node) {
    Node thing = one(node, Words.LINK_OF);
    List<Candidate> candidates =
        objects(node, Words.CANDIDATE).stream()
            .map(this::candidate)
            .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::id))
            .toList();
    EntityLink link =
        new EntityLink(
            entity(thing, maybe(node, Words.TARGET).map(Words::qid)),
            text(node, Words.EARLY).equals("true"),
            text(node, Words.WRITTEN_AS),
            Integer.parseInt(text(node, Words.USES)),
            candidates,
            resolution(node, candidates));
    return new StoredLink(
        graphs.id(node),
        graphs.id(one(node, Words.LINKED_IN)),
        link,
        text(node, Words.JUDGE),
        Optional.ofNullable(
                Iter.first(data.find(graphs.runs(), node, Words.GENERATED, Node.ANY), quad -> true))
            .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm())));
  }

  private Resolution resolution(Node node, List<Candidate> candidates) {
    Node decision = one(node, Words.DECISION);
    if (decision.equals(Words.LINKED)) {
      Optional<String> qid = maybe(node, Words.TARGET).map(Words::qid);
      return new Resolution.Linked(
          candidates.stream().filter(c -> c.qid().equals(qid)).findFirst().orElseThrow());
    }
    String why = text(node, Words.WHY);
    return decision.equals(Words.AMBIGUOUS)
        ? new Resolution.Ambiguous(why)
        : new Resolution.Unknown(why);
  }

  private Candidate candidate(Node node) {
    return new Candidate(
        graphs.id(one(node, Words.THING)),
        text(node, Words.PREF_LABEL),
        maybe(node, Words.ITEM).map(Words::qid),
        objects(node, Words.FEATURE).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .map(Feature::parse)
            .toList());
  }

  /** The thing as documents have it; the label of its plainest description. */
  private Target.Entity entity(Node thing, Optional<String> qid) {
    String label =
        Iter.iter(data.find(Node.ANY, thing, RDFS.label.asNode(), Node.ANY))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .toList()
            .stream()
            .sorted()
            .findFirst()
            .orElseGet(() -> graphs.id(thing));
    String kind =
        Iter.iter(data.find(Node.ANY, thing, RDF.Nodes.type, Node.ANY))
            .map(quad -> quad.getObject().getLocalName())
            .toList()
            .stream()
            .sorted()
            .findFirst()
            .orElse("Argument");
    return new Target.Entity(graphs.id(thing), label, kind, qid);
  }

  private List<Node> objects(Node node, Node property) {
    return Iter.iter(data.find(graphs.links(), node, property, Node.ANY))
        .map(Quad::getObject)
        .toList();
  }

  private Optional<Node> maybe(Node node, Node property) {
    return objects(node, property).stream().findFirst();
  }

  private Node one(Node node, Node property) {
    return maybe(node, property)
        .orElseThrow(() -> new IllegalStateException("no " + property + " of " + node));
  }

  private String text(Node node, Node property) {
    return one(node, property).getLiteralLexicalForm();
  }
}
