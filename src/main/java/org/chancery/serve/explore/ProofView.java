package org.chancery.serve.explore;

import java.util.List;
import java.util.Optional;
import org.chancery.ChanceryException;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Thing;
import org.chancery.graph.Graphs;
import org.chancery.reason.Conclusion;

/** Why a triple is believed: the claims that speak for and against it, and what it follows from. */
final class ProofView implements View {
  private static final int CLAIMS = 100;

  private final Graphs graphs;
  private final Overview overview;
  private final Conclusions conclusions;

  ProofView(Graphs graphs, Overview overview, Conclusions conclusions) {
    this.graphs = graphs;
    this.overview = overview;
    this.conclusions = conclusions;
  }

  /** A conclusion for one stretch of time with its proofs. */
  record Concluded(String time, double confidence, List<ProofTree> proofs, boolean more) {}

  /** The page's data. */
  record Page(
      Thing subject,
      Relation relation,
      Thing object,
      Optional<Proposition> proposition,
      List<Short> yes,
      List<Short> no,
      List<Short> neither,
      List<Concluded> conclusions) {}

  @Override
  public Optional<Page> of(Asked asked) {
    Overview.State now = overview.now();
    Overview.Key key =
        asked
            .text("proposition")
            .map(id -> key(now, id))
            .orElseGet(
                () ->
                    new Overview.Key(
                        asked.required("subject"),
                        asked.required("relation"),
                        asked.required("object")));
    ClaimTable table = now.table();
    List<Row> rows = now.about(key).stream().limit(CLAIMS).toList();
    return Optional.of(
        new Page(
            table.thing(key.subject()),
            table.relation(key.relation()),
            table.thing(key.object()),
            Optional.ofNullable(now.proposition(key)),
            shorts(rows.stream().filter(row -> !row.denied() && row.weighs()).toList(), table),
            shorts(rows.stream().filter(row -> row.denied() && row.weighs()).toList(), table),
            shorts(rows.stream().filter(row -> !row.weighs()).toList(), table),
            concluded(key, table)));
  }

  private Overview.Key key(Overview.State now, String id) {
    String iri = graphs.base() + "proposition/" + id;
    return now.table().propositions().stream()
        .filter(each -> each.iri().equals(iri))
        .findFirst()
        .map(each -> new Overview.Key(each.subject(), each.relation(), each.object()))
        .orElseThrow(
            () -> new ChanceryException("there is no proposition " + id, "search for its parts"));
  }

  private static List<Short> shorts(List<Row> rows, ClaimTable table) {
    return rows.stream().map(row -> Short.of(row, table)).toList();
  }

  private List<Concluded> concluded(Overview.Key key, ClaimTable table) {
    return conclusions.about(key).stream().map(each -> concluded(each, table)).toList();
  }

  Concluded concluded(Conclusion each, ClaimTable table) {
    ProofTree.Maker maker = new ProofTree.Maker(graphs, table);
    return new Concluded(
        each.validity().edtf(),
        each.confidence(),
        each.proofs().stream().map(maker::of).toList(),
        each.more());
  }
}
