package org.chancery.serve.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.ChanceryException;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.graph.Graphs;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;
import org.chancery.reason.Conclusion;
import org.chancery.reason.Difference;

/** What would newly follow and what no longer, if a triple held or did not. Changes nothing. */
final class WhatIfView implements View {
  private static final int LISTED = 200;

  private final Store store;
  private final Graphs graphs;
  private final Overview overview;
  private final Conclusions conclusions;

  WhatIfView(Store store, Graphs graphs, Overview overview, Conclusions conclusions) {
    this.store = store;
    this.graphs = graphs;
    this.overview = overview;
    this.conclusions = conclusions;
  }

  /** A conclusion that appears or falls, with its best proof. */
  record Change(
      Thing subject,
      Relation relation,
      Thing object,
      String time,
      double confidence,
      List<ProofTree> proofs) {}

  /** The page's data: the first changes and how many there are. */
  record Page(
      Thing subject,
      Relation relation,
      Thing object,
      boolean removed,
      int appearedCount,
      List<Change> appeared,
      int fellCount,
      List<Change> fell) {}

  @Override
  public Optional<Page> of(Asked asked) {
    ClaimTable table = overview.now().table();
    Thing subject = thing(table, asked.required("subject"));
    Thing object = thing(table, asked.required("object"));
    Relation relation = relation(table, asked.required("relation"));
    boolean remove = asked.text("remove").isPresent();
    Optional<LocalDate> day = asked.day("day");
    List<Triple> triples = triples(subject, relation, object);
    Difference difference =
        store.read(
            data ->
                conclusions
                    .reasoner()
                    .whatIf(
                        data,
                        day,
                        remove ? List.of() : triples.subList(0, 1),
                        remove ? triples : List.of()));
    return Optional.of(
        new Page(
            subject,
            relation,
            object,
            remove,
            difference.appeared().size(),
            changes(difference.appeared(), table),
            difference.fell().size(),
            changes(difference.fell(), table)));
  }

  /** A symmetric relation that does not hold does not hold the other way round either. */
  private static List<Triple> triples(Thing subject, Relation relation, Thing object) {
    Node s = NodeFactory.createURI(subject.iri());
    Node p = NodeFactory.createURI(Ch.NS + relation.name());
    Node o = NodeFactory.createURI(object.iri());
    List<Triple> triples = new ArrayList<>(List.of(Triple.create(s, p, o)));
    if (relation.symmetric()) {
      triples.add(Triple.create(o, p, s));
    }
    return triples;
  }

  private List<Change> changes(List<Conclusion> found, ClaimTable table) {
    ProofTree.Maker maker = new ProofTree.Maker(graphs, table);
    return found.stream()
        .filter(each -> each.triple().getSubject().isURI() && each.triple().getObject().isURI())
        .limit(LISTED)
        .map(
            each ->
                new Change(
                    table.thing(each.triple().getSubject().getURI()),
                    table.relation(each.triple().getPredicate().getLocalName()),
                    table.thing(each.triple().getObject().getURI()),
                    each.validity().edtf(),
                    each.confidence(),
                    each.proofs().stream().limit(1).map(maker::of).toList()))
        .toList();
  }

  private static Relation relation(ClaimTable table, String name) {
    return Optional.ofNullable(table.relations().get(name))
        .orElseThrow(
            () ->
                new ChanceryException(
                    "the vocabulary has no relation " + name, "choose one of those offered"));
  }

  /** By IRI, or by its name in any case. */
  private static Thing thing(ClaimTable table, String word) {
    Thing known = table.things().get(word);
    return known != null
        ? known
        : table.things().values().stream()
            .filter(each -> each.label().equalsIgnoreCase(word.strip()))
            .filter(each -> !each.kind().equals("Phrase"))
            .sorted(Comparator.comparing(Thing::iri))
            .findFirst()
            .orElseThrow(
                () ->
                    new ChanceryException(
                        "nothing is called '" + word + "' here", "search for its name"));
  }
}
