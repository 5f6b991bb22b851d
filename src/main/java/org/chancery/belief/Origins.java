package org.chancery.belief;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ontology.Ch;

/**
 * Where documents come from, those last asked about kept at hand. Used by one transaction at a
 * time.
 */
final class Origins {
  /** Documents whose shingles are kept at hand, 8 kB each at most. */
  private static final int KEPT = 2000;

  private final Map<State, Origin> origins =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<State, Origin> eldest) {
          return size() > KEPT;
        }
      };

  /** A document with a state of its text and of what is known of it. */
  record State(Node document, Set<Node> about) {
    static State of(DatasetGraph data, Node document) {
      Set<Node> about = new HashSet<>();
      for (Node property :
          List.of(Ch.textHash.asNode(), Origin.PUBLISHER, Origin.SOURCE, Origin.TITLE)) {
        Iter.iter(data.find(document, document, property, Node.ANY))
            .forEach(quad -> about.add(quad.getObject()));
      }
      return new State(document, about);
    }
  }

  Origin of(DatasetGraph data, State state) {
    return origins.computeIfAbsent(state, key -> Origin.read(data, state.document()));
  }
}
