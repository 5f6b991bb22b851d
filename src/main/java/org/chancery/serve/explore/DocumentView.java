package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Claim;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.CodePoints;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;

/** A document's text as it was read, its headings, what is known about it, and all its claims. */
final class DocumentView implements View {
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private final Store store;
  private final Graphs graphs;

  DocumentView(Store store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
  }

  /** A heading: where it begins in the text and how deep it is. */
  record Heading(String text, int level, int begin) {}

  /** The page's data. */
  record Page(
      String id,
      String iri,
      String title,
      Optional<String> author,
      Optional<String> publisher,
      Optional<String> issued,
      Optional<String> source,
      Optional<String> rights,
      Optional<String> reliability,
      String sha256,
      String text,
      List<Heading> headings,
      List<ClaimJson> claims) {}

  @Override
  public Optional<Page> of(Asked asked) {
    String id = asked.required("id");
    return store.read(
        data -> {
          ClaimReader reader = new ClaimReader(graphs, data);
          return reader.text(id).map(text -> page(data, id, text, claims(data, reader.claims(id))));
        });
  }

  private List<ClaimJson> claims(DatasetGraph data, List<Claim> claims) {
    Map<String, Relation> relations = ClaimTable.relations(data, graphs);
    return claims.stream()
        .map(
            claim -> {
              String name = claim.relation();
              Relation relation = relations.getOrDefault(name, Relation.unknown(name));
              return ClaimJson.of(claim, relation, graphs);
            })
        .toList();
  }

  private Page page(DatasetGraph data, String id, String text, List<ClaimJson> claims) {
    Node node = graphs.document(id);
    Nodes of = new Nodes(data, node);
    return new Page(
        id,
        node.getURI(),
        of.text(node, DCTERMS + "title").orElse(id),
        of.text(node, "https://schema.org/author"),
        of.text(node, "https://schema.org/publisher"),
        of.text(node, DCTERMS + "issued"),
        of.text(node, DCTERMS + "source"),
        of.text(node, DCTERMS + "rights"),
        of.value(node, Ch.reliability.getURI()).map(grade -> grade.getLocalName().substring(5)),
        of.text(node, Ch.textHash.getURI()).orElse(""),
        text,
        headings(of, node, new CodePoints(text)),
        claims);
  }

  private static List<Heading> headings(Nodes of, Node document, CodePoints points) {
    List<Heading> headings = new ArrayList<>();
    of.having(Ch.ordinal.getURI())
        .forEach(
            section ->
                of.text(section, DCTERMS + "title")
                    .ifPresent(
                        title -> {
                          int begin =
                              of.text(section, OA + "start").map(Integer::parseInt).orElse(0);
                          int level =
                              of.text(section, Ch.level.getURI()).map(Integer::parseInt).orElse(1);
                          headings.add(
                              new Heading(title, level, points.span(begin, begin).begin()));
                        }));
    headings.sort(Comparator.comparing(Heading::begin));
    return headings;
  }
}
