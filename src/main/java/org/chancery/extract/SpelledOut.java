package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what spells a group out: "forums such as OPEC", "the two (Chad and Niger)". */
final class SpelledOut {
  private static final Set<String> JOINED = Set.of("InternationalOrganization", "Alliance", "Bloc");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final String OPENING = "[:—–(,-]|--";
  private static final String JOINT = ",|and|or|&|the|both";

  private SpelledOut() {}

  /** The heads of the list that spells a group out; empty where there is none. */
  static List<Integer> of(SentenceGraph graph, Mentions mentions, WordClasses words, int token) {
    List<Integer> all = new ArrayList<>();
    for (int child : graph.children(token, "appos")) {
      if (!mentions.headedAt(child).isEmpty() && graph.coordination(child).size() > 1) {
        all.addAll(graph.coordination(child));
      }
    }
    all.addAll(Examples.of(graph, token));
    List<Integer> found = all.isEmpty() ? counted(graph, mentions, token) : all;
    List<Integer> row = NameRows.of(graph, mentions, words, token);
    return row.size() > found.size() ? row : found;
  }

  /** "Three states share the river: Chad, Niger and Mali": as many names as are counted. */
  private static List<Integer> counted(SentenceGraph graph, Mentions mentions, int token) {
    int number = graph.pos(token).endsWith("S") ? number(graph, token) : 0;
    for (int i = token + 1; number > 1 && i < graph.size() - number; i++) {
      boolean here = i == token + 1 || !graph.token(i).form().equals(",");
      if (here && Spelled.as(OPENING, graph.token(i).form())) {
        List<Integer> list = run(graph, mentions, i + 1);
        if (list.size() == number) {
          return list;
        }
      }
    }
    return List.of();
  }

  private static int number(SentenceGraph graph, int token) {
    for (int child : graph.children(token)) {
      String word = graph.token(child).form().toLowerCase(Locale.ROOT);
      if (graph.pos(child).equals("CD")) {
        return Spelled.as("\\d{1,2}", word) ? Integer.parseInt(word) : NUMBERS.indexOf(word);
      }
    }
    return 0;
  }

  /** Names with only commas and "and" between them, however the parse joins them. */
  private static List<Integer> run(SentenceGraph graph, Mentions mentions, int from) {
    List<Integer> all = new ArrayList<>();
    int i = from;
    while (i < graph.size()) {
      int at = i;
      List<Mention> here =
          mentions.covering(i).stream().filter(m -> m.first() == at && !m.adjective()).toList();
      if (here.isEmpty() && !Spelled.as(JOINT, graph.token(i).form())) {
        break;
      }
      here.forEach(m -> all.add(m.head()));
      i = here.isEmpty() ? i + 1 : here.get(0).last() + 1;
    }
    return all;
  }

  /**
   * A group with the names that spell it out; of organizations and those counted these alone, for
   * nothing more is said of the others.
   */
  static List<Referent> with(
      SentenceGraph graph,
      Referents referents,
      WordClasses words,
      int token,
      List<Referent> group) {
    List<Integer> listed =
        graph.pos(token).endsWith("S")
            ? of(graph, referents.mentions(), words, token)
            : NameRows.of(graph, referents.mentions(), words, token);
    List<Referent> named = referents.of(listed).stream().filter(Referent::entity).toList();
    boolean such =
        graph.children(token, "nmod", "amod").stream().anyMatch(c -> graph.lemma(c).equals("such"));
    if (named.isEmpty()
        || such
        || named.size() == number(graph, token)
        || named.stream().allMatch(r -> JOINED.contains(r.kind()))) {
      return named.isEmpty() ? group : named;
    }
    List<Referent> all = new ArrayList<>(group);
    all.addAll(named);
    return all;
  }
}
