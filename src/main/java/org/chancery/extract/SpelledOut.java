package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what spells a group out: "forums such as OPEC", "the two (Chad and Niger)". */
final class SpelledOut {
  private static final Set<String> JOINED = Set.of("InternationalOrganization", "Alliance", "Bloc");

  private static final String LIST = "[:—–]|--";

  private SpelledOut() {}

  /** The heads of the list that spells a group out; empty where there is none. */
  static List<Integer> of(SentenceGraph graph, Mentions mentions, int token) {
    List<Integer> all = new ArrayList<>();
    for (int child : graph.children(token, "appos")) {
      if (!mentions.headedAt(child).isEmpty() && graph.coordination(child).size() > 1) {
        all.addAll(graph.coordination(child));
      }
    }
    all.addAll(Examples.of(graph, token));
    return all.isEmpty() ? atTheEnd(graph, mentions, token) : all;
  }

  /** "Three states share the river: Chad, Niger and Mali": as many names as are counted. */
  private static List<Integer> atTheEnd(SentenceGraph graph, Mentions mentions, int token) {
    boolean counted =
        graph.pos(token).endsWith("S")
            && graph.children(token).stream().anyMatch(c -> graph.pos(c).equals("CD"));
    for (int i = graph.size() - 1; counted && i > token; i--) {
      if (graph.token(i).form().matches(LIST)) {
        int first = i + 1;
        return mentions.all().stream()
            .filter(m -> first <= m.first() && m.first() <= first + 1)
            .map(m -> graph.coordination(m.head()))
            .filter(list -> list.size() > 1)
            .filter(list -> list.stream().noneMatch(each -> mentions.headedAt(each).isEmpty()))
            .findFirst()
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /**
   * A group with the names that spell it out; of organizations these alone, for nothing more is
   * said of the others.
   */
  static List<Referent> with(
      SentenceGraph graph, Referents referents, int token, List<Referent> group) {
    if (!graph.pos(token).endsWith("S")) {
      return group;
    }
    List<Referent> named =
        referents.of(of(graph, referents.mentions(), token)).stream()
            .filter(Referent::entity)
            .toList();
    boolean such =
        graph.children(token, "nmod", "amod").stream().anyMatch(c -> graph.lemma(c).equals("such"));
    if (named.isEmpty() || such || named.stream().allMatch(r -> JOINED.contains(r.kind()))) {
      return named.isEmpty() ? group : named;
    }
    List<Referent> all = new ArrayList<>(group);
    all.addAll(named);
    return all;
  }
}
