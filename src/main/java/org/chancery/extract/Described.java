package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Finds the name that follows a description: "Iran's main backer, Chad, rejected" speaks of Chad,
 * "the second largest city, Kano," and "the Nigerian city of Kano" of Kano.
 */
final class Described {
  private static final List<String> PLACES = List.of("settlement", "location", "site");
  private static final Set<String> FIRM = Set.of("Place", "Facility");

  private Described() {}

  /** The head of the name set off after a noun that it describes; below 0 where there is none. */
  static int name(SentenceGraph graph, Mentions mentions, Knowledge knowledge, int noun) {
    if (!graph.pos(noun).equals("NN") || !definite(graph, noun)) {
      return -1;
    }
    for (int name : graph.children(noun, "appos")) {
      boolean single = name > noun && graph.coordination(name).size() == 1 && setOff(graph, name);
      if (single
          && mentions.headedAt(name).stream()
              .anyMatch(m -> agrees(knowledge, graph.lemma(noun), m.entity().kind()))) {
        return name;
      }
    }
    return called(graph, mentions, knowledge, noun);
  }

  /** "The northern town of Faya": the town is called so; a state's capital is not the state. */
  private static int called(SentenceGraph graph, Mentions mentions, Knowledge knowledge, int noun) {
    int of = noun + 1;
    if (of >= graph.size()
        || !graph.lemma(of).equals("of")
        || graph.head(of) != noun
        || !knowledge.words().is(graph.lemma(noun), "settlement")) {
      return -1;
    }
    List<Integer> names = graph.objects(of);
    return names.size() == 1
            && mentions.headedAt(names.get(0)).stream()
                .anyMatch(m -> m.entity().kind().equals("Place") && m.first() == of + 1)
            && !graph.lemma(noun).equals("capital")
        ? names.get(0)
        : -1;
  }

  private static boolean definite(SentenceGraph graph, int noun) {
    return graph.child(noun, "poss") >= 0
        || graph.children(noun, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"));
  }

  private static boolean setOff(SentenceGraph graph, int name) {
    int first = graph.phrase(name).nextSetBit(0);
    return first > 0
        && (first - 1 == graph.head(name)
            || Spelled.as("[,—–-]|--", graph.token(first - 1).form()));
  }

  private static boolean agrees(Knowledge knowledge, String noun, String kind) {
    boolean actor = knowledge.vocabulary().isA(kind, "Actor");
    boolean place =
        FIRM.stream().anyMatch(k -> knowledge.vocabulary().isA(kind, k))
            || kind.equals("State")
            || kind.equals("Place");
    return actor && knowledge.words().is(noun, "actornoun")
        || place && PLACES.stream().anyMatch(p -> knowledge.words().is(noun, p));
  }
}
