package org.chancery.serve.explore;

import java.util.Optional;
import org.chancery.graph.ClaimTable;
import org.chancery.graph.ClaimTable.Relation;
import org.chancery.graph.ClaimTable.Row;
import org.chancery.graph.ClaimTable.Thing;

/** A claim in lists: enough to read it, to show how it is meant and to go to it. */
record Short(
    String id,
    String document,
    String title,
    Thing subject,
    Relation relation,
    Thing object,
    String polarity,
    String modality,
    Thing holder,
    double confidence,
    String quote,
    Optional<String> time) {
  static Short of(Row row, ClaimTable table) {
    var source = table.documents().get(row.document());
    return new Short(
        row.id(),
        row.document(),
        source == null ? row.document() : source.title(),
        table.thing(row.subject()),
        table.relation(row.relation()),
        table.thing(row.object()),
        row.polarity(),
        row.modality(),
        table.thing(row.holder()),
        row.confidence(),
        row.quote(),
        row.time());
  }
}
