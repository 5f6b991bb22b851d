package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.claim.Judgement;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;

/** An actor or another thing: its names, what is claimed of it and by it, and the known facts. */
final class ActorView implements View {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  private static final Set<String> ABOUT_PROGRAMS = Set.of("programs");
  private static final int LISTED = 100;

  private final Store store;
  private final Graphs graphs;
  private final Overview overview;
  private final AllianceView alliances;

  ActorView(Store store, Graphs graphs, Overview overview) {
    this.store = store;
    this.graphs = graphs;
    this.overview = overview;
    this.alliances = new AllianceView(store, graphs);
  }

  /** The first claims of a kind and how many there are. */
  record Claims(int count, List<Short> claims) {}

  /** An instrument of sanctions that the reference facts know. */
  record Sanction(
      AllianceView.Named instrument,
      List<AllianceView.Named> by,
      List<AllianceView.Named> restricts,
      Optional<String> since,
      Optional<String> until) {}

  /** Claims of different sources about one triple that cannot all be so. */
  record Dispute(List<Short> yes, List<Short> no) {}

  /**
   * The page's data.
   *
   * @param of claims of which it is subject
   * @param on claims of which it is object
   * @param by claims that are credited to it
   */
  record Page(
      Thing thing,
      List<String> aliases,
      List<String> wikidata,
      Optional<ClaimView.Judged> judged,
      Claims of,
      Claims on,
      Claims by,
      Claims programs,
      List<AllianceView.Membership> memberships,
      List<Sanction> sanctions,
      List<Dispute> disputes) {}

  @Override
  public Optional<Page> of(Asked asked) {
    String iri = graphs.base() + "entity/" + asked.required("id");
    Overview.State now = overview.now();
    var memberships = alliances.of(new Asked(Map.of("member", new String[] {iri}))).orElseThrow();
    return store.read(
        data -> {
          Nodes all = new Nodes(data, Node.ANY);
          Node node = NodeFactory.createURI(iri);
          Thing known = now.table().things().get(iri);
          if (known == null) {
            if (all.text(node, "http://www.w3.org/2000/01/rdf-schema#label").isEmpty()) {
              return Optional.empty();
            }
            known = new Thing(iri, AllianceView.named(all, node).label(), kind(all, node));
          }
          return Optional.of(page(data, now, known, node, memberships));
        });
  }

  private static String kind(Nodes all, Node node) {
    return all.value(node, RDF.type.getURI()).map(Node::getLocalName).orElse("");
  }

  private Page page(
      DatasetGraph data,
      Overview.State now,
      Thing thing,
      Node node,
      List<AllianceView.Membership> memberships) {
    Nodes all = new Nodes(data, Node.ANY);
    List<Row> rows = now.byThing().getOrDefault(thing.iri(), List.of());
    String iri = thing.iri();
    return new Page(
        thing,
        texts(all.values(node, SKOS + "altLabel")),
        texts(new Nodes(data, graphs.links()).values(node, SAME_AS)),
        new Judgements(graphs)
            .standing(data, Judgement.Kind.LINK, graphs.id(node))
            .map(ClaimView.Judged::of),
        claims(now, rows, row -> row.subject().equals(iri)),
        claims(now, rows, row -> row.object().equals(iri)),
        claims(now, rows, row -> row.holder().equals(iri)),
        claims(now, rows, row -> row.subject().equals(iri) && programs(now, row)),
        memberships,
        sanctions(new Nodes(data, graphs.reference()), all, node),
        disputes(now, rows));
  }

  private static boolean programs(Overview.State now, Row row) {
    return ABOUT_PROGRAMS.contains(now.table().relation(row.relation()).group());
  }

  private static List<String> texts(List<Node> values) {
    return values.stream()
        .map(each -> each.isLiteral() ? each.getLiteralLexicalForm() : each.getURI())
        .distinct()
        .toList();
  }

  private static Claims claims(Overview.State now, List<Row> rows, Predicate<Row> which) {
    List<Row> found = rows.stream().filter(which).toList();
    return new Claims(
        found.size(), found.stream().limit(LISTED).map(row -> Short.of(row, now.table())).toList());
  }

  private static List<Sanction> sanctions(Nodes facts, Nodes all, Node node) {
    List<Sanction> found = new ArrayList<>();
    for (Node instrument : facts.subjects(Ch.NS + "sanctions", node)) {
      List<AllianceView.Named> by = new ArrayList<>();
      for (String relation : List.of("adopts", "imposes")) {
        facts
            .subjects(Ch.NS + relation, instrument)
            .forEach(each -> by.add(AllianceView.named(all, each)));
      }
      found.add(
          new Sanction(
              AllianceView.named(all, instrument),
              by,
              facts.values(instrument, Ch.NS + "restricts").stream()
                  .map(each -> AllianceView.named(all, each))
                  .toList(),
              facts.text(instrument, Ch.NS + "startDate"),
              facts.text(instrument, Ch.NS + "endDate")));
    }
    return found;
  }

  /** Triples that one claim says are so and another that they are not. */
  private static List<Dispute> disputes(Overview.State now, List<Row> rows) {
    Map<Overview.Key, List<Row>> byTriple = new LinkedHashMap<>();
    rows.forEach(row -> byTriple.computeIfAbsent(Overview.Key.of(row), now::about));
    List<Dispute> found = new ArrayList<>();
    for (List<Row> about : byTriple.values()) {
      List<Row> yes = about.stream().filter(row -> !row.denied() && !row.hedged()).toList();
      List<Row> no = about.stream().filter(Row::denied).toList();
      if (!yes.isEmpty() && !no.isEmpty() && found.size() < LISTED) {
        found.add(
            new Dispute(
                yes.stream().limit(5).map(row -> Short.of(row, now.table())).toList(),
                no.stream().limit(5).map(row -> Short.of(row, now.table())).toList()));
      }
    }
    return found;
  }
}
