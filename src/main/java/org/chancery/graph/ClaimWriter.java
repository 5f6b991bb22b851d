package org.chancery.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.claim.Grade;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.ontology.Ch;
import org.chancery.text.Document;

/**
 * Writes what a document says into the graph that bears its name, and the Wikidata ids of what it
 * names into {@link Graphs#links()}. Call inside a writing transaction.
 *
 * <p>Only differences are written: a document read again leaves the graph as it was, one edited
 * changes only what the edit changed.
 */
public final class ClaimWriter {
  private final Graphs graphs;

  public ClaimWriter(Graphs graphs) {
    this.graphs = graphs;
  }

  /** Writes a document of the grade that it states, or F, and all its claims. */
  public void write(DatasetGraph data, Document document, List<Claim> claims) {
    write(
        data,
        document,
        document.metadata().reliability().map(Grade::valueOf).orElse(Grade.F),
        claims);
  }

  /** Writes a document and all its claims, in place of what the store held of it. */
  public void write(DatasetGraph data, Document document, Grade grade, List<Claim> claims) {
    Node name = graphs.document(document.id());
    Triples out = new Triples();
    CodePoints points = new CodePoints(document.text());
    new DocumentTriples(out, graphs, document, points).write(grade);
    new Revisions(out, name).continueFrom(data, document.sha256());
    ClaimTriples writer = new ClaimTriples(out, graphs, document, points);
    claims.forEach(writer::write);

    Set<Node> before = named(data, name);
    replace(data, name, out.all());
    claims.stream().flatMap(ClaimWriter::targets).distinct().forEach(target -> link(data, target));
    unlink(data, before);
  }

  /** Gives a document and its claims, which the store holds, other grades. */
  public void regrade(DatasetGraph data, String document, Grade grade, List<Claim> claims) {
    Node name = graphs.document(document);
    replace(data, name, name, Ch.reliability, Ch.of(grade).asNode());
    for (Claim claim : claims) {
      Node iri = graphs.claim(claim.id());
      replace(data, name, iri, Ch.reliability, Ch.of(claim.confidence().grade()).asNode());
      replace(data, name, iri, Ch.confidence, Literals.decimal(claim.confidence().combined()));
    }
  }

  private static void replace(
      DatasetGraph data, Node graph, Node about, Property property, Node value) {
    if (!data.contains(graph, about, property.asNode(), value)) {
      data.deleteAny(graph, about, property.asNode(), Node.ANY);
      data.add(graph, about, property.asNode(), value);
    }
  }

  /**
   * Takes a document out, with its claims and the links that only it needed.
   *
   * @return false when the store holds none of that id
   */
  public boolean remove(DatasetGraph data, String document) {
    Node name = graphs.document(document);
    if (!data.containsGraph(name)) {
      return false;
    }
    Set<Node> before = named(data, name);
    replace(data, name, Set.of());
    unlink(data, before);
    return true;
  }

  /**
   * Makes a graph consist of exactly these triples, touching only those that differ.
   *
   * @return whether anything did
   */
  public static boolean replace(DatasetGraph data, Node graph, Set<Triple> triples) {
    List<Triple> gone = new ArrayList<>();
    Set<Triple> kept = new HashSet<>();
    data.getGraph(graph)
        .find()
        .forEach(triple -> (triples.contains(triple) ? kept : gone).add(triple));
    gone.forEach(data.getGraph(graph)::delete);
    triples.stream().filter(triple -> !kept.contains(triple)).forEach(data.getGraph(graph)::add);
    return !gone.isEmpty() || kept.size() < triples.size();
  }

  private void link(DatasetGraph data, Target target) {
    if (target instanceof Target.Entity entity && entity.qid().isPresent()) {
      Node thing = graphs.target(target);
      Node item = Terms.wikidata(entity.qid().get());
      if (!data.contains(graphs.links(), thing, Terms.SAME_AS, item)) {
        data.deleteAny(graphs.links(), thing, Terms.SAME_AS, Node.ANY);
        data.add(graphs.links(), thing, Terms.SAME_AS, item);
      }
    }
  }

  private static Stream<Target> targets(Claim claim) {
    return Stream.of(
            Stream.of(claim.subject().target(), claim.object().target()),
            claim.theme().stream().map(theme -> theme.target()),
            Stream.concat(Stream.of(claim.source()), claim.reportedBy().stream())
                .filter(Source.Named.class::isInstance)
                .map(source -> ((Source.Named) source).target()))
        .flatMap(stream -> stream);
  }

  /** The things that a document's graph gives a label. */
  private static Set<Node> named(DatasetGraph data, Node graph) {
    Set<Node> found = new HashSet<>();
    data.find(graph, Node.ANY, Terms.LABEL, Node.ANY)
        .forEachRemaining(q -> found.add(q.getSubject()));
    return found;
  }

  /** Drops the links of things that no document names any more. */
  private void unlink(DatasetGraph data, Set<Node> candidates) {
    for (Node thing : candidates) {
      if (data.contains(graphs.links(), thing, Terms.SAME_AS, Node.ANY)
          && !mentioned(data, thing)) {
        data.deleteAny(graphs.links(), thing, Terms.SAME_AS, Node.ANY);
      }
    }
  }

  private boolean mentioned(DatasetGraph data, Node thing) {
    return Iter.anyMatch(
        data.find(Node.ANY, thing, Terms.LABEL, Node.ANY),
        quad -> graphs.isDocument(quad.getGraph()));
  }
}
