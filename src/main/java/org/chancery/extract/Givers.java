package org.chancery.extract;

import java.util.List;

/** Finds to whom a noun gives what its infinitive says, where the noun has no owner. */
final class Givers {
  private Givers() {}

  /** "the willingness of states to act", "gives Iran the means to act": who acts. */
  static List<Integer> of(SentenceGraph graph, int noun) {
    for (int preposition : graph.children(noun, "prep")) {
      if (Spelled.as("of|by", graph.lemma(preposition)) && !graph.objects(preposition).isEmpty()) {
        return graph.objects(preposition);
      }
    }
    int above = graph.head(noun);
    if (above >= 0 && graph.is(noun, "pobj") && graph.lemma(above).equals("with")) {
      return coordinated(graph, graph.child(graph.head(above), "dobj"));
    }
    return above >= 0 && graph.is(noun, "dobj")
        ? coordinated(graph, graph.child(above, "dative", "iobj"))
        : List.of();
  }

  /** Whether a noun asks others to do what its infinitive says: "calls to act". */
  static boolean asks(SentenceGraph graph, WordClasses words, int noun) {
    int above = graph.head(noun);
    boolean purpose = above >= 0 && graph.is(noun, "pobj") && graph.lemma(noun).equals("order");
    return words.is(graph.lemma(noun), "asking") && !purpose;
  }

  /** Who is to do what a noun asks: "pressure on Iran to sign"; empty where it does not say. */
  static List<Integer> asked(SentenceGraph graph, int noun) {
    for (int preposition : graph.children(noun, "prep")) {
      if (Spelled.as("on|upon|to|for", graph.lemma(preposition))
          && !graph.objects(preposition).isEmpty()) {
        return graph.objects(preposition);
      }
    }
    return List.of();
  }

  /** The verb of those who are asked: "Iran rejected calls to sign"; -1 where there is none. */
  static int answer(SentenceGraph graph, WordClasses words, int noun) {
    int first = graph.firstConjunct(noun);
    int above = graph.head(first);
    int verb = above >= 0 && graph.is(first, "pobj") ? graph.head(above) : above;
    return verb >= 0 && graph.verb(verb) && words.is(graph.lemma(verb), "answer") ? verb : -1;
  }

  /**
   * Who does what an infinitive says that the parse takes for a purpose: "pressed Iran to sign",
   * "counts on Iran to sign"; empty where it is one.
   */
  static List<Integer> told(SentenceGraph graph, WordClasses words, int infinitive) {
    int verb = graph.head(infinitive);
    int to = graph.child(infinitive, "aux");
    boolean marked = to >= 0 && graph.lemma(to).equals("to") && to < infinitive;
    if (!marked || verb < 0 || verb > to || !graph.verb(verb)) {
      return List.of();
    }
    if (words.is(graph.lemma(verb), "trusting")) {
      for (int preposition : graph.children(verb, "prep")) {
        if (Spelled.as("on|upon|to|for", graph.lemma(preposition))
            && before(graph, preposition, to)) {
          return graph.objects(preposition);
        }
      }
    }
    int object = graph.child(verb, "dobj");
    return object >= 0
            && words.is(graph.lemma(verb), "objectcontrol")
            && !words.is(graph.lemma(verb), "calling")
            && Spelled.as("NNPS?|PRP", graph.pos(object))
            && before(graph, object, to)
        ? graph.coordination(object)
        : List.of();
  }

  /** Whether a phrase ends right before a word. */
  private static boolean before(SentenceGraph graph, int phrase, int word) {
    return graph.subtree(phrase).length() == word;
  }

  private static List<Integer> coordinated(SentenceGraph graph, int token) {
    return token < 0 || Spelled.as("IN|TO", graph.pos(token))
        ? List.of()
        : graph.coordination(token);
  }
}
