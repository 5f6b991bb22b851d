package org.chancery.serve.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.Graphs;
import org.chancery.graph.Judgements;
import org.chancery.graph.Store;
import org.chancery.ontology.Ch;

/** A claim, the belief in what it says, and the other claims about the same. */
final class ClaimView implements View {
  /** So many of each kind are listed; the rest is counted. */
  private static final int LISTED = 50;

  private final Store store;
  private final Graphs graphs;
  private final Overview overview;

  ClaimView(Store store, Graphs graphs, Overview overview) {
    this.store = store;
    this.graphs = graphs;
    this.overview = overview;
  }

  /** What somebody found of the claim last. */
  record Judged(String verdict, String correction, String by, String at, String why) {
    static Judged of(Judgement each) {
      return new Judged(
          each.verdict().key(),
          each.correction().map(Correction::text).orElse(""),
          each.by(),
          each.at().toString(),
          each.why());
    }
  }

  /** Claims of one kind: the first of them, and how many there are. */
  record Group(int count, List<Short> claims) {}

  /**
   * The page's data.
   *
   * @param supports other claims that speak for the triple
   * @param contradicts other claims that speak against it
   * @param about other claims about it that say neither, such as plans and demands
   */
  record Page(
      ClaimJson claim,
      String document,
      String title,
      String sentence,
      Optional<Proposition> proposition,
      Optional<Judged> judged,
      Group supports,
      Group contradicts,
      Group about) {}

  @Override
  public Optional<Page> of(Asked asked) {
    String id = asked.required("id");
    Overview.State now = overview.now();
    return store.read(
        data ->
            new ClaimReader(graphs, data)
                .claim(id)
                .map(
                    claim -> {
                      var relation = now.table().relation(claim.relation());
                      ClaimJson json = ClaimJson.of(claim, relation, graphs);
                      return page(
                          data, now, json, claim.document(), claim.evidence().sentenceText());
                    }));
  }

  private Page page(
      DatasetGraph data, Overview.State now, ClaimJson claim, String document, String sentence) {
    Overview.Key key =
        new Overview.Key(claim.subject().iri(), claim.relation().name(), claim.object().iri());
    Optional<Proposition> proposition = Optional.ofNullable(now.proposition(key));
    Set<String> yes = claims(data, proposition, Ch.supportedBy.getURI());
    Set<String> no = claims(data, proposition, Ch.contradictedBy.getURI());
    List<Row> supports = new ArrayList<>();
    List<Row> contradicts = new ArrayList<>();
    List<Row> about = new ArrayList<>();
    for (Row row : now.about(key)) {
      if (!row.id().equals(claim.id())) {
        (yes.contains(row.id()) ? supports : no.contains(row.id()) ? contradicts : about).add(row);
      }
    }
    var source = now.table().documents().get(document);
    return new Page(
        claim,
        document,
        source == null ? document : source.title(),
        sentence,
        proposition,
        new Judgements(graphs).standing(data, Judgement.Kind.CLAIM, claim.id()).map(Judged::of),
        group(supports, now),
        group(contradicts, now),
        group(about, now));
  }

  private Set<String> claims(
      DatasetGraph data, Optional<Proposition> proposition, String property) {
    Set<String> ids = new HashSet<>();
    proposition.ifPresent(
        each ->
            new Nodes(data, Node.ANY)
                .values(NodeFactory.createURI(each.iri()), property)
                .forEach(node -> ids.add(graphs.id(node))));
    return ids;
  }

  private static Group group(List<Row> rows, Overview.State now) {
    return new Group(
        rows.size(), rows.stream().limit(LISTED).map(row -> Short.of(row, now.table())).toList());
  }
}
