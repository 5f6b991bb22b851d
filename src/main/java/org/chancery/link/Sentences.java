package org.chancery.link;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/** Finds where documents use things. Call inside a transaction. */
public final class Sentences {
  private static final List<Node> USES =
      List.of(Ch.subject.asNode(), Ch.object.asNode(), Ch.theme.asNode(), Ch.heldBy.asNode());

  private final Graphs graphs;
  private final DatasetGraph data;

  public Sentences(Graphs graphs, DatasetGraph data) {
    this.graphs = graphs;
    this.data = data;
  }

  /** A sentence in which a link's document uses its thing, without line breaks. */
  Optional<String> example(StoredLink link) {
    Node document = graphs.document(link.document());
    Node thing = graphs.target(link.link().entity());
    return USES.stream()
        .flatMap(
            use ->
                Iter.toList(data.find(document, Node.ANY, use, thing)).stream()
                    .map(quad -> graphs.id(quad.getSubject()))
                    .sorted())
        .flatMap(claim -> new ClaimReader(graphs, data).claim(claim).stream())
        .map(claim -> claim.evidence().sentenceText().replaceAll("\\s+", " "))
        .findFirst();
  }
}
