package org.chancery.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.system.DatasetGraphRealChanges;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * In what a store differs from what it was. A quad that was added and taken out again, or the other
 * way round, does not count.
 */
public final class Difference {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> quad.getGraph().toString())
          .thenComparing(quad -> quad.getSubject().toString())
          .thenComparing(quad -> quad.getPredicate().toString())
          .thenComparing(quad -> quad.getObject().toString());

  private final Set<Quad> added = new LinkedHashSet<>();
  private final Set<Quad> removed = new LinkedHashSet<>();

  /** The same dataset, whose changes this takes note of. */
  DatasetGraph over(DatasetGraph data) {
    return new DatasetGraphRealChanges(RDFPatchOps.changes(data, new Notes()));
  }

  /** How many quads are there that were not. */
  public int added() {
    return added.size();
  }

  /** How many quads are gone. */
  public int removed() {
    return removed.size();
  }

  /**
   * As RDF Patch, in one transaction, what is taken out first, each part in the order of its quads;
   * applied to what the store was it gives what the store is. Empty when there is no difference.
   *
   * @see <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>
   */
  public String patch() {
    if (added.isEmpty() && removed.isEmpty()) {
      return "";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RDFChangesWriterText writer = RDFPatchOps.textWriter(out)) {
      writer.txnBegin();
      each(
          removed,
          q -> writer.delete(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
      each(added, q -> writer.add(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
      writer.txnCommit();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void each(Set<Quad> quads, Consumer<Quad> sink) {
    quads.stream().sorted(ORDER).forEach(sink);
  }

  private final class Notes extends RDFChangesBase {
    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
      Quad quad = Quad.create(graph, subject, predicate, object);
      if (!removed.remove(quad)) {
        added.add(quad);
      }
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
      Quad quad = Quad.create(graph, subject, predicate, object);
      if (!added.remove(quad)) {
        removed.add(quad);
      }
    }
  }
}
