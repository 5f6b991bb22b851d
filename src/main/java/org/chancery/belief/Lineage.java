package org.chancery.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.ontology.Ch;

/**
 * Finds which claims about one triple may go back to one another or to the same source. Whether two
 * do is settled by these two and their documents alone; a third document never ties or unties them.
 * Used by one transaction at a time.
 */
final class Lineage {
  /** Documents whose shingles are kept at hand, 8 kB each at most. */
  private static final int KEPT = 2000;

  private final Map<Key, Origin> origins =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Origin> eldest) {
          return size() > KEPT;
        }
      };

  /** A document with a state of its text and of what is known of it. */
  private record Key(Node document, Set<Node> about) {}

  /** Where a document comes from. */
  Origin origin(DatasetGraph data, Node document) {
    Set<Node> about = new HashSet<>();
    for (Node property :
        List.of(Ch.textHash.asNode(), Origin.PUBLISHER, Origin.SOURCE, Origin.TITLE)) {
      Iter.iter(data.find(document, document, property, Node.ANY))
          .forEach(quad -> about.add(quad.getObject()));
    }
    return origins.computeIfAbsent(new Key(document, about), key -> Origin.read(data, document));
  }

  /** The claims with their lineages: two share one exactly if they are tied. */
  static List<Voice> tied(List<Testimony> claims) {
    List<Set<String>> lineages = new ArrayList<>();
    for (Testimony each : claims) {
      lineages.add(new HashSet<>(Set.of(each.origin().document().getURI())));
      each.tellers().forEach(teller -> lineages.get(lineages.size() - 1).add("told by " + teller));
    }
    Map<Set<Origin>, Boolean> kin = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        for (String tie : ties(claims.get(i), claims.get(j), kin)) {
          lineages.get(i).add(tie);
          lineages.get(j).add(tie);
        }
      }
    }
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Testimony each = claims.get(i);
      voices.add(
          new Voice(
              each.claim(),
              lineages.get(i),
              each.polarity(),
              each.modality(),
              each.confidence().combined()));
    }
    return voices;
  }

  /** What ties two claims of different documents besides that both quote somebody. */
  private static List<String> ties(Testimony one, Testimony other, Map<Set<Origin>, Boolean> kin) {
    Origin mine = one.origin();
    Origin theirs = other.origin();
    if (mine.document().equals(theirs.document())) {
      return List.of();
    }
    List<String> ties = new ArrayList<>();
    // Named in one order, so that the claims of both documents get the same.
    if (kin.computeIfAbsent(Set.of(mine, theirs), pair -> mine.kin(theirs))) {
      ties.add(inOrder(mine.document(), theirs.document()));
    }
    if (one.passesOn(other) || other.passesOn(one) || one.sameWords(other)) {
      ties.add(inOrder(one.claim(), other.claim()));
    }
    return ties;
  }

  private static String inOrder(Node one, Node other) {
    return Stream.of(one.getURI(), other.getURI()).sorted().collect(Collectors.joining(" "));
  }
}
