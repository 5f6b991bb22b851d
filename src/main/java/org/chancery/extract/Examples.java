package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a noun's kind is spelled out with: "hardware, including artillery and munitions". */
final class Examples {
  private static final Set<String> INCLUDING = Set.of("include", "including", "like");

  /** Relations to things; what others are about is seldom given by examples alone. */
  static final Set<String> LISTED = Set.of("develops", "restricts");

  private Examples() {}

  /** The things named, where there are several; else the noun. */
  static List<Integer> orItself(SentenceGraph graph, int noun) {
    List<Integer> named = of(graph, noun);
    return named.size() > 1 ? named : List.of(noun);
  }

  /** The heads of the things named; empty where the noun is not spelled out. */
  static List<Integer> of(SentenceGraph graph, int noun) {
    List<Integer> all = new ArrayList<>();
    for (int preposition : graph.children(noun, "prep")) {
      if (spells(graph, preposition)) {
        all.addAll(graph.objects(preposition));
      }
    }
    int head = graph.head(noun);
    if (all.isEmpty() && head >= 0) {
      for (int preposition : graph.children(head, "prep")) {
        if (spells(graph, preposition)
            && begins(graph, preposition) == graph.phrase(noun).length()) {
          all.addAll(graph.objects(preposition));
        }
      }
    }
    all.removeIf(thing -> thing <= noun || !graph.noun(thing));
    return all;
  }

  private static boolean spells(SentenceGraph graph, int preposition) {
    return INCLUDING.contains(graph.lemma(preposition)) || such(graph, preposition);
  }

  private static boolean such(SentenceGraph graph, int preposition) {
    return preposition > 1
        && graph.lemma(preposition).equals("as")
        && (graph.lemma(preposition - 1).equals("such") || before(graph, graph.head(preposition)));
  }

  /** "Such groups as Hamas". */
  private static boolean before(SentenceGraph graph, int noun) {
    return noun >= 0
        && graph.noun(noun)
        && graph.pos(noun).endsWith("S")
        && graph.children(noun).stream().anyMatch(c -> c < noun && graph.lemma(c).equals("such"));
  }

  /** Where the words that spell out begin, without the comma before them. */
  private static int begins(SentenceGraph graph, int preposition) {
    boolean such = graph.lemma(preposition).equals("as");
    int first = such && graph.lemma(preposition - 1).equals("such") ? preposition - 1 : preposition;
    return first > 0 && graph.token(first - 1).form().equals(",") ? first - 1 : first;
  }
}
