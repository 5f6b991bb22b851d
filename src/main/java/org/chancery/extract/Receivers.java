package org.chancery.extract;

import java.util.List;

/** Finds whom a verb gives something to where the parse takes the receiver for something else. */
final class Receivers {
  private Receivers() {}

  /** Puts the receiver of a verb into its role. */
  static void read(int verb, SentenceGraph graph, Mentions mentions, Roles roles) {
    List<Integer> objects = graph.children(verb, "dobj");
    if (objects.size() == 2) {
      second(objects.get(0), objects.get(1), graph, mentions, roles);
    }
    for (int object : objects) {
      inside(object, graph, mentions, roles);
    }
  }

  /** "Sell Chad three submarines", parsed as two objects: the first receives the second. */
  private static void second(
      int first, int second, SentenceGraph graph, Mentions mentions, Roles roles) {
    if (!roles.has("iobj")
        && first < second
        && !graph.phrase(first).intersects(graph.phrase(second))
        && graph.phrase(second).nextSetBit(0) == graph.phrase(first).length()
        && state(first, mentions)
        && !state(second, mentions)) {
      List<Integer> given = roles.get("obj").stream().filter(o -> o >= second).toList();
      roles.remove("obj");
      roles.put("obj", given);
      roles.put("iobj", graph.coordination(first));
    }
  }

  /** "Sold Iran missiles", where the parse takes the receiver for a part of the object's name. */
  private static void inside(int object, SentenceGraph graph, Mentions mentions, Roles roles) {
    int first = graph.phrase(object).nextSetBit(0);
    if (!roles.has("iobj")
        && first < object
        && graph.pos(first).equals("NNP")
        && !Spelled.as(".*[A-Z.].*[A-Z.].*", graph.token(first).form())
        && graph.is(first, "compound", "nmod")
        && state(first, mentions)) {
      roles.put("iobj", List.of(first));
    }
  }

  private static boolean state(int head, Mentions mentions) {
    return mentions.headedAt(head).stream().anyMatch(m -> m.entity().kind().equals("State"));
  }
}
