package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * What stands after the last of several coordinated nouns and belongs to all: in "the peace,
 * security and territorial integrity of Chad" the peace is that of Chad, too; in "the threat or use
 * of force" both are of force, whichever of the two the parse hangs it on.
 */
final class SharedTail {
  private static final int APART = 5;
  private static final Set<String> OF_ALL =
      Set.of("of", "in", "between", "among", "against", "with", "within", "for", "on", "from");
  private static final Set<String> OWN =
      Set.of("prep", "acl", "relcl", "appos", "agent", "dative", "poss", "num");

  private SharedTail() {}

  /**
   * The prepositions of other members of its coordination that say what a noun is of; often none.
   */
  static List<Integer> of(SentenceGraph graph, int noun) {
    List<Integer> members = graph.coordination(graph.firstConjunct(noun));
    int last = members.get(members.size() - 1);
    if (members.size() < 2
        || !closed(graph, members)
        || !alike(graph, members)
        || modified(graph, noun)) {
      return List.of();
    }
    return members.stream()
        .filter(member -> member != noun)
        .flatMap(member -> graph.children(member, "prep").stream())
        .filter(p -> p > last && OF_ALL.contains(graph.lemma(p)))
        .filter(p -> graph.head(p) == members.get(0) || graph.head(p) == last && bare(graph, noun))
        .toList();
  }

  /** Whether a list has its "and". */
  static boolean closed(SentenceGraph graph, List<Integer> members) {
    int last = members.get(members.size() - 1);
    for (int i = members.get(members.size() - 2) + 1; i < last; i++) {
      if (graph.pos(i).equals("CC")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a list's words stands from a noun to the end of its list. */
  private static boolean alike(SentenceGraph graph, List<Integer> members) {
    int before = members.get(0);
    boolean article = graph.child(before, "det") >= 0;
    for (int member : members) {
      boolean plain = Spelled.as("NNS?", graph.pos(member)) && member - before <= APART;
      boolean own =
          member > members.get(0)
              && (graph.child(member, "poss", "num") >= 0
                  || graph.child(member, "det") >= 0 && !article);
      if (!plain || own) {
        return false;
      }
      before = member;
    }
    return true;
  }

  /** "Foreign manipulation and misuse of data": what is described by itself stands for itself. */
  private static boolean bare(SentenceGraph graph, int noun) {
    return graph.modifiers(noun).isEmpty();
  }

  private static boolean modified(SentenceGraph graph, int noun) {
    return graph.children(noun).stream().anyMatch(c -> OWN.contains(graph.relation(c)));
  }
}
