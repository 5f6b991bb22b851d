package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.Graphs;
import org.chancery.ontology.Ch;

/** Which property of Wikidata says what a relation says: the alignments in the store's ontology. */
record WikidataProperties(Graphs graphs, DatasetGraph data) {
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";

  /**
   * A property.
   *
   * @param reversed it goes from the relation's object to its subject
   */
  record Match(String property, boolean reversed) {}

  /** Exact and close matches count, of the relation and of its inverse. */
  Optional<Match> of(String relation) {
    Node term = Ch.relation(relation).asNode();
    Optional<String> straight = matched(term);
    if (straight.isPresent()) {
      return straight.map(property -> new Match(property, false));
    }
    List<Node> inverses = new ArrayList<>(objects(term, OWL.inverseOf.asNode()));
    data.find(graphs.ontology(), Node.ANY, OWL.inverseOf.asNode(), term)
        .forEachRemaining(quad -> inverses.add(quad.getSubject()));
    return inverses.stream()
        .flatMap(each -> matched(each).stream())
        .findFirst()
        .map(property -> new Match(property, true));
  }

  private Optional<String> matched(Node term) {
    for (Node strength : List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode())) {
      Optional<String> found =
          objects(term, strength).stream()
              .filter(each -> each.isURI() && each.getURI().startsWith(DIRECT))
              .map(each -> each.getURI().substring(DIRECT.length()))
              .sorted()
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.iter(data.find(graphs.ontology(), subject, property, Node.ANY))
        .map(quad -> quad.getObject())
        .toList();
  }
}
