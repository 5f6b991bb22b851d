package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds hyphenated names right before a noun by the order of the words, where the parse often
 * fails: "the U.S.-Japan and U.S.-ROK alliances".
 */
final class HyphenPairs {
  private static final Set<String> BETWEEN = Set.of("and", ",", "or");

  private HyphenPairs() {}

  /** The groups, each the heads of names joined by hyphens; in the order of the text. */
  static List<List<Integer>> before(int noun, SentenceGraph graph, Mentions mentions) {
    List<List<Integer>> groups = new ArrayList<>();
    int i = noun - 1;
    while (i >= 0 && plain(i, graph, mentions)) {
      i--;
    }
    while (i >= 0) {
      List<Integer> group = new ArrayList<>();
      Mention name = endingAt(i, mentions);
      while (name != null) {
        group.add(0, name.head());
        i = name.first() - 1;
        boolean hyphen = i > 0 && Spelled.as("[-\u2010-\u2014]", graph.token(i).form());
        name = hyphen ? endingAt(i - 1, mentions) : null;
      }
      if (group.size() < 2) {
        break;
      }
      groups.add(0, group);
      while (i >= 0 && BETWEEN.contains(graph.token(i).form())) {
        i--;
      }
    }
    return groups;
  }

  private static boolean plain(int i, SentenceGraph graph, Mentions mentions) {
    return (graph.noun(i) || graph.pos(i).startsWith("JJ")) && mentions.covering(i).isEmpty();
  }

  private static Mention endingAt(int token, Mentions mentions) {
    return mentions.all().stream().filter(m -> m.last() == token).findFirst().orElse(null);
  }

  /**
   * What a hyphen joins to a modifier: the name in "US-allied", "nuclear" in "nuclear-armed"; the
   * modifier itself where it is one word with the name; -1 for none.
   */
  static int joinedTo(int modifier, SentenceGraph graph) {
    if (HyphenWords.is(graph, modifier)) {
      return modifier;
    }
    boolean joined =
        modifier > 1
            && graph.token(modifier - 1).form().equals("-")
            && graph.head(modifier - 2) == modifier
            && graph.is(modifier, "nmod", "amod", "compound");
    return joined ? modifier - 2 : -1;
  }

  /** The joined word where it is a name, and the name that shares it: "Iraqi and US-backed". */
  static List<Integer> joinedTo(int modifier, int name, SentenceGraph graph, Mentions mentions) {
    if (mentions.headedAt(name).isEmpty()) {
      return List.of();
    }
    List<Integer> names = new ArrayList<>();
    for (int other : graph.children(modifier, "npadvmod")) {
      if (other < name && !mentions.headedAt(other).isEmpty()) {
        names.add(other);
      }
    }
    names.add(name);
    return names;
  }

  /** The names that a hyphen or dash joins into one modifier: the U.S.-Japan alliance. */
  static List<Integer> of(int name, SentenceGraph graph, Mentions mentions) {
    List<Integer> group = new ArrayList<>();
    for (int child : graph.children(name, "compound", "nmod", "npadvmod", "dep", "conj")) {
      if (child < name && !mentions.headedAt(child).isEmpty() && joined(child, name, graph)) {
        group.addAll(of(child, graph, mentions));
      }
    }
    group.add(name);
    return group;
  }

  private static boolean joined(int left, int right, SentenceGraph graph) {
    for (int i = left + 1; i < right; i++) {
      if (Spelled.as("[-\u2010-\u2015/]", graph.token(i).form())) {
        return true;
      }
    }
    return false;
  }
}
