package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Finds who made what a clause tells more of: in "Chad issued a statement that condemned Mali" and
 * "Chad took steps barring imports" it is Chad that condemns and bars. What was agreed or enacted
 * by itself binds, so that treaties and laws stay what they are.
 */
final class Makings {
  private static final Set<String> MADE =
      Set.of(
          "statement",
          "letter",
          "message",
          "ultimatum",
          "remark",
          "comment",
          "note",
          "report",
          "article",
          "speech",
          "post",
          "tweet",
          "legislation",
          "restriction",
          "measure",
          "step",
          "aid",
          "help",
          "funding",
          "money");

  private static final List<String> CLASSES = List.of("act", "sanction");

  private static final Set<String> MAKING =
      Set.of(
          "enact",
          "adopt",
          "pass",
          "release",
          "publish",
          "post",
          "write",
          "send",
          "submit",
          "unveil",
          "implement",
          "introduce",
          "order",
          "lead",
          "lay");

  /** What is done to what others did or will do. */
  private static final Set<String> OF_OTHERS =
      Set.of("seek", "halt", "end", "suspend", "reduce", "cut", "break", "sever", "consider");

  private Makings() {}

  /**
   * The verb that tells who made a thing of which a clause tells what it does; below 0 where none
   * does, or where the clause tells what befell it.
   */
  static int verb(SentenceGraph graph, WordClasses words, Subjects subjects, int clause, int noun) {
    int first = graph.firstConjunct(noun);
    int verb = graph.head(first);
    boolean made =
        verb >= 0
            && verb != clause
            && graph.is(first, "dobj")
            && graph.verb(verb)
            && Spelled.as("NNS?", graph.pos(noun))
            && thing(graph.lemma(noun), words)
            && makes(graph.lemma(verb), words)
            && !subjects.passive(clause)
            && !subjects.passive(verb)
            && subjects.whose(noun).isEmpty()
            && !subjects.surface(verb).isEmpty();
    return made ? verb : -1;
  }

  /**
   * The verb that tells who is after the aim of what is done to a thing: "ordered a ring laid
   * around Chad to stop smuggling"; below 0 where the thing may be after it itself.
   */
  static int aiming(SentenceGraph graph, WordClasses words, int participle) {
    int noun = graph.head(participle);
    int verb = noun < 0 ? -1 : graph.head(noun);
    boolean thing =
        verb >= 0
            && graph.is(participle, "acl", "vmod")
            && graph.pos(participle).equals("VBN")
            && PassiveAgents.of(graph, participle).isEmpty()
            && graph.is(noun, "dobj")
            && graph.verb(verb)
            && !words.is(graph.lemma(verb), "onlooker")
            && !words.is(graph.lemma(noun), "actornoun")
            && !words.is(graph.lemma(noun), "troops")
            && Spelled.as("NNS?", graph.pos(noun));
    return thing ? verb : -1;
  }

  private static boolean thing(String noun, WordClasses words) {
    return MADE.contains(noun)
        || CLASSES.stream().anyMatch(c -> words.is(noun, c)) && !words.is(noun, "instrument");
  }

  private static boolean makes(String verb, WordClasses words) {
    return MAKING.contains(verb) || words.is(verb, "light") && !OF_OTHERS.contains(verb);
  }
}
