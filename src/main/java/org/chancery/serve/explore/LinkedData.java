package org.chancery.serve.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.export.Exporter;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;

/**
 * Every resource under the base at {@code /id/} and the rest of its IRI: a page for people, its
 * description for programs. The description has what the store says about the resource and its
 * parts (IRIs that continue it with {@code #} or {@code /}), the names of what it leads to, and
 * what leads to it, up to a limit.
 */
final class LinkedData extends HttpServlet {
  static final String PATH = "/id/";
  private static final long serialVersionUID = 1L;
  private static final int LEADING_HERE = 1000;
  private static final Node LABEL =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

  private static final Node PART_OF = NodeFactory.createURI("http://purl.org/dc/terms/isPartOf");

  private final transient Store store;
  private final transient Graphs graphs;
  private final transient PageServlet page;

  LinkedData(Store store, Graphs graphs, PageServlet page) {
    this.store = store;
    this.graphs = graphs;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Not getPathInfo: percent signs are part of the IRI.
    String iri = graphs.base() + request.getRequestURI().substring(PATH.length());
    Optional<String> type = Negotiation.choose(request, true);
    if (type.isEmpty()) {
      Negotiation.refuse(response);
      return;
    }
    Set<Triple> triples = store.read(data -> describe(data, iri));
    if (triples.isEmpty()) {
      StringBuffer own = request.getRequestURL();
      String server = own.substring(0, own.length() - request.getRequestURI().length());
      triples = store.read(data -> NamedGraph.describe(data, NodeFactory.createURI(iri), server));
    }
    if (triples.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    response.addHeader(
        "Link",
        "<" + request.getRequestURI() + "?format=ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    if (Negotiation.isPage(type.get())) {
      response.addHeader("Vary", "Accept");
      page.show(request, response);
    } else {
      Negotiation.send(request, response, type.get(), triples, new Exporter(graphs));
    }
  }

  private Set<Triple> describe(DatasetGraph data, String iri) {
    Set<Triple> found = new LinkedHashSet<>();
    Node node = NodeFactory.createURI(iri);
    Set<Node> ends = new LinkedHashSet<>();
    parts(data, node)
        .forEach(
            part ->
                data.find(Node.ANY, part, Node.ANY, Node.ANY)
                    .forEachRemaining(
                        quad -> {
                          found.add(quad.asTriple());
                          ends.add(quad.getObject());
                        }));
    Iterator<Quad> leading = data.find(Node.ANY, Node.ANY, Node.ANY, node);
    for (int i = 0; i < LEADING_HERE && leading.hasNext(); i++) {
      Quad quad = leading.next();
      found.add(quad.asTriple());
      ends.add(quad.getSubject());
    }
    ends.stream()
        .filter(Node::isURI)
        .forEach(
            end ->
                data.find(Node.ANY, end, LABEL, Node.ANY)
                    .forEachRemaining(quad -> found.add(quad.asTriple())));
    return found;
  }

  /** The resource itself, and what its values name as its parts, directly or over other parts. */
  private static Set<Node> parts(DatasetGraph data, Node node) {
    Set<Node> parts = new LinkedHashSet<>(Set.of(node));
    Set<Node> fresh = Set.of(node);
    while (!fresh.isEmpty()) {
      Set<Node> next = new LinkedHashSet<>();
      for (Node each : fresh) {
        data.find(Node.ANY, each, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> addPart(quad.getObject(), node, next));
        data.find(Node.ANY, Node.ANY, PART_OF, each)
            .forEachRemaining(quad -> addPart(quad.getSubject(), node, next));
      }
      next.removeAll(parts);
      parts.addAll(next);
      fresh = next;
    }
    return parts;
  }

  private static void addPart(Node candidate, Node whole, Set<Node> parts) {
    if (candidate.isURI()
        && (candidate.getURI().startsWith(whole.getURI() + "#")
            || candidate.getURI().startsWith(whole.getURI() + "/"))) {
      parts.add(candidate);
    }
  }
}
