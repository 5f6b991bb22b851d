package org.chancery.link;

import static org.chancery.link.Words.CANDIDATE;
import static org.chancery.link.Words.CANDIDATE_CLASS;
import static org.chancery.link.Words.DECISION;
import static org.chancery.link.Words.EARLY;
import static org.chancery.link.Words.FEATURE;
import static org.chancery.link.Words.GENERATED;
import static org.chancery.link.Words.ITEM;
import static org.chancery.link.Words.JUDGE;
import static org.chancery.link.Words.LINK;
import static org.chancery.link.Words.LINKED;
import static org.chancery.link.Words.LINKED_IN;
import static org.chancery.link.Words.LINK_OF;
import static org.chancery.link.Words.PREF_LABEL;
import static org.chancery.link.Words.SCORE;
import static org.chancery.link.Words.TARGET;
import static org.chancery.link.Words.THING;
import static org.chancery.link.Words.USES;
import static org.chancery.link.Words.WHY;
import static org.chancery.link.Words.WRITTEN_AS;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Judgement;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.Literals;

/**
 * Keeps the decisions of the {@link Linker} in the graph of links. A thing gets {@code owl:sameAs}
 * as long as one document links it. Where a person has judged the link of a thing, that stands,
 * whatever the scores; when a decision was made stands in the graph of runs, so that the same
 * documents give the same links. Only differences are written. Call inside a writing transaction.
 */
public final class LinkGraph {
  /** The judge of what no person has judged. */
  public static final String PROGRAM = "chancery";

  private final Graphs graphs;
  private final Judgements judgements;

  public LinkGraph(Graphs graphs) {
    this.graphs = graphs;
    this.judgements = new Judgements(graphs);
  }

  /** Writes the decisions on a document's things in place of the earlier ones. */
  public void write(DatasetGraph data, String document, List<EntityLink> links, Instant when) {
    Set<Triple> wanted = new LinkedHashSet<>();
    for (EntityLink link : links) {
      Optional<Judgement> judgement = judgement(data, link);
      describe(
          wanted,
          document,
          judgement.map(link::judged).orElse(link),
          judgement.map(Judgement::by).orElse(PROGRAM));
    }
    Set<Triple> present = present(data, document);
    Set<Node> things = things(present);
    things.addAll(things(wanted));
    Set<Node> changed = new HashSet<>();
    for (Triple each : present) {
      if (!wanted.contains(each)) {
        data.delete(Quad.create(graphs.links(), each));
        changed.add(each.getSubject());
      }
    }
    for (Triple each : wanted) {
      if (!present.contains(each)) {
        data.add(Quad.create(graphs.links(), each));
        changed.add(each.getSubject());
      }
    }
    changed.forEach(node -> date(data, node, when));
    things.forEach(thing -> settle(data, thing));
  }

  /** Takes out the decisions on a document's things. */
  public void remove(DatasetGraph data, String document) {
    write(data, document, List.of(), Instant.EPOCH);
  }

  /** Applies the standing judgement of a thing's link in all documents that name the thing. */
  public void judge(DatasetGraph data, String entity) {
    Map<String, List<EntityLink>> documents = new TreeMap<>();
    List<StoredLink> all = new LinkReader(graphs, data).all();
    for (StoredLink each : all) {
      if (each.link().entity().id().equals(entity)) {
        documents.put(each.document(), new ArrayList<>());
      }
    }
    for (StoredLink each : all) {
      documents.computeIfPresent(
          each.document(),
          (document, links) -> {
            links.add(each.link());
            return links;
          });
    }
    Instant when =
        judgements.standing(data, Judgement.Kind.LINK, entity).map(Judgement::at).orElseThrow();
    documents.forEach((document, links) -> write(data, document, links, when));
  }

  /** Uses before a thing began are misread claims; those are judged as claims. */
  private Optional<Judgement> judgement(DatasetGraph data, EntityLink link) {
    return link.early()
        ? Optional.empty()
        : judgements.standing(data, Judgement.Kind.LINK, link.entity().id());
  }

  private void describe(Set<Triple> out, String document, EntityLink link, String judge) {
    Node node = graphs.link(document, link.entity().id(), link.early() ? "early" : "");
    add(out, node, RDF.Nodes.type, LINK);
    add(out, node, LINK_OF, graphs.target(link.entity()));
    add(out, node, LINKED_IN, graphs.document(document));
    add(out, node, DECISION, Words.decision(link.resolution()));
    add(out, node, JUDGE, text(judge));
    add(out, node, WRITTEN_AS, text(link.writtenAs()));
    add(out, node, USES, whole(link.uses()));
    add(out, node, EARLY, NodeFactory.createLiteralDT("" + link.early(), XSDDatatype.XSDboolean));
    link.qid().ifPresent(qid -> add(out, node, TARGET, Words.item(qid)));
    if (link.resolution() instanceof Resolution.Ambiguous ambiguous) {
      add(out, node, WHY, text(ambiguous.why()));
    } else if (link.resolution() instanceof Resolution.Unknown unknown) {
      add(out, node, WHY, text(unknown.why()));
    }
    for (Candidate candidate : link.candidates()) {
      String part = candidate.judged() ? "judged" : candidate.id();
      Node weighed = NodeFactory.createURI(node.getURI() + "/" + part);
      add(out, node, CANDIDATE, weighed);
      add(out, weighed, RDF.Nodes.type, CANDIDATE_CLASS);
      add(out, weighed, PREF_LABEL, NodeFactory.createLiteralLang(candidate.label(), "en"));
      add(out, weighed, THING, graphs.entity(candidate.id()));
      candidate.qid().ifPresent(qid -> add(out, weighed, ITEM, Words.item(qid)));
      add(out, weighed, SCORE, Literals.decimal(candidate.score()));
      candidate.features().forEach(each -> add(out, weighed, FEATURE, text(each.toString())));
    }
  }

  private static void add(Set<Triple> out, Node subject, Node predicate, Node object) {
    out.add(Triple.create(subject, predicate, object));
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node whole(int value) {
    return NodeFactory.createLiteralDT("" + value, XSDDatatype.XSDnonNegativeInteger);
  }

  /** All triples of the decisions on a document. */
  private Set<Triple> present(DatasetGraph data, String document) {
    Set<Triple> found = new HashSet<>();
    for (Node link : subjects(data, LINKED_IN, graphs.document(document))) {
      for (Triple triple : about(data, link)) {
        found.add(triple);
        if (triple.getPredicate().equals(CANDIDATE)) {
          found.addAll(about(data, triple.getObject()));
        }
      }
    }
    return found;
  }

  private List<Triple> about(DatasetGraph data, Node node) {
    return Iter.iter(data.find(graphs.links(), node, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .toList();
  }

  private List<Node> subjects(DatasetGraph data, Node property, Node value) {
    return Iter.iter(data.find(graphs.links(), Node.ANY, property, value))
        .map(Quad::getSubject)
        .toList();
  }

  private static Set<Node> things(Set<Triple> triples) {
    Set<Node> things = new LinkedHashSet<>();
    triples.stream()
        .filter(each -> each.getPredicate().equals(LINK_OF))
        .forEach(each -> things.add(each.getObject()));
    return things;
  }

  private void date(DatasetGraph data, Node link, Instant when) {
    data.deleteAny(graphs.runs(), link, GENERATED, Node.ANY);
    if (data.contains(graphs.links(), link, RDF.Nodes.type, LINK)) {
      String second = when.truncatedTo(ChronoUnit.SECONDS).toString();
      data.add(
          graphs.runs(),
          link,
          GENERATED,
          NodeFactory.createLiteralDT(second, XSDDatatype.XSDdateTime));
    }
  }

  /** Makes a thing the same as what its links say, and nothing else. */
  private void settle(DatasetGraph data, Node thing) {
    Set<Node> wanted = new HashSet<>();
    for (Node link : subjects(data, LINK_OF, thing)) {
      if (data.contains(graphs.links(), link, DECISION, LINKED)) {
        data.find(graphs.links(), link, TARGET, Node.ANY)
            .forEachRemaining(quad -> wanted.add(quad.getObject()));
      }
    }
    List<Node> present = new ArrayList<>();
    data.find(graphs.links(), thing, OWL.sameAs.asNode(), Node.ANY)
        .forEachRemaining(quad -> present.add(quad.getObject()));
    present.stream()
        .filter(item -> !wanted.contains(item))
        .forEach(item -> data.delete(graphs.links(), thing, OWL.sameAs.asNode(), item));
    wanted.stream()
        .filter(item -> !present.contains(item))
        .forEach(item -> data.add(graphs.links(), thing, OWL.sameAs.asNode(), item));
  }
}
