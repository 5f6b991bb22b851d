package org.chancery.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Finds which claims about one triple may go back to one another or to the same source. Whether two
 * do is settled by these two and their documents alone; a third document never ties or unties them.
 * Good for one transaction in which documents stay as they are.
 */
final class Lineage {
  private final DatasetGraph data;
  private final Origins origins;
  private final Map<Node, Origins.State> states = new HashMap<>();
  private final Map<Set<Node>, Boolean> kin = new HashMap<>();

  Lineage(DatasetGraph data, Origins origins) {
    this.data = data;
    this.origins = origins;
  }

  /** The claims with their lineages: two share one exactly if they are tied. */
  List<Voice> tied(List<Testimony> claims) {
    boolean several = claims.stream().map(Testimony::document).distinct().count() > 1;
    List<Set<String>> lineages = several ? severally(claims) : List.of();
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Testimony each = claims.get(i);
      voices.add(
          new Voice(
              each.claim(),
              several ? lineages.get(i) : Set.of(each.document().getURI()),
              each.polarity(),
              each.modality(),
              each.confidence().combined()));
    }
    return voices;
  }

  private List<Set<String>> severally(List<Testimony> claims) {
    List<Ties> ties = new ArrayList<>();
    List<Set<String>> lineages = new ArrayList<>();
    for (Testimony each : claims) {
      Ties own = Ties.read(data, origin(each.document()), each.claim());
      Set<String> lineage = new HashSet<>(Set.of(each.document().getURI()));
      own.tellers().forEach(teller -> lineage.add("told by " + teller));
      ties.add(own);
      lineages.add(lineage);
    }
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        for (String tie : between(ties.get(i), ties.get(j))) {
          lineages.get(i).add(tie);
          lineages.get(j).add(tie);
        }
      }
    }
    return lineages;
  }

  private Origin origin(Node document) {
    Origins.State state = states.computeIfAbsent(document, node -> Origins.State.of(data, node));
    return origins.of(data, state);
  }

  /** What ties two claims of different documents besides that both quote somebody. */
  private List<String> between(Ties one, Ties other) {
    Node mine = one.origin().document();
    Node theirs = other.origin().document();
    if (mine.equals(theirs)) {
      return List.of();
    }
    List<String> ties = new ArrayList<>();
    // Named in one order, so that the claims of both documents get the same.
    if (kin.computeIfAbsent(Set.of(mine, theirs), pair -> one.origin().kin(other.origin()))) {
      ties.add(inOrder(mine, theirs));
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
