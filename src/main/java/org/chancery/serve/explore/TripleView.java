package org.chancery.serve.explore;

import java.util.List;
import java.util.Optional;
import org.chancery.graph.ClaimTable.Proposition;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.ClaimTable.Thing;

/** A triple: the belief in it and the claims about it. */
record TripleView(Overview overview) implements View {
  private static final int CLAIMS = 100;

  /** The page's data: the first claims and how many there are. */
  record Page(
      Thing subject,
      Relation relation,
      Thing object,
      Optional<Proposition> proposition,
      int count,
      List<Short> claims) {}

  @Override
  public Optional<Page> of(Asked asked) {
    Overview.State now = overview.now();
    Overview.Key key =
        new Overview.Key(
            asked.required("subject"), asked.required("relation"), asked.required("object"));
    var rows = now.about(key);
    return Optional.of(
        new Page(
            now.table().thing(key.subject()),
            now.table().relation(key.relation()),
            now.table().thing(key.object()),
            Optional.ofNullable(now.proposition(key)),
            rows.size(),
            rows.stream().limit(CLAIMS).map(row -> Short.of(row, now.table())).toList()));
  }
}
