package org.chancery.extract;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the "it" that means nothing: "it is clear that", "it was Russia that", "it is said", "it is
 * forbidden to".
 */
final class Expletives {
  private static final Set<String> COPULAR =
      Set.of("be", "appear", "seem", "remain", "become", "prove");

  /** "It is prohibited to", "it was decided to". */
  private static final Set<String> DECREED =
      Set.of("prohibit", "forbid", "decide", "agree", "resolve", "propose", "permit");

  private static final Set<String> JUDGING =
      Set.of("find", "make", "deem", "consider", "think", "believe", "call", "judge");

  private Expletives() {}

  static boolean expletive(SentenceGraph graph, int token, ReferenceWords words) {
    if (!graph.token(token).form().toLowerCase(Locale.ROOT).equals("it")) {
      return false;
    }
    int verb = graph.head(token);
    if (graph.is(token, "expl")) {
      return true;
    }
    if (judged(graph, token)) {
      return true;
    }
    if (verb < 0 || !graph.is(token, "nsubj", "nsubjpass")) {
      return false;
    }
    boolean decreed =
        graph.child(verb, "auxpass") >= 0
            && DECREED.contains(graph.lemma(verb))
            && graph.children(verb, "xcomp").stream().anyMatch(x -> infinitive(graph, x));
    boolean reported =
        graph.child(verb, "auxpass") >= 0 && graph.children(verb, "ccomp", "csubj").size() > 0;
    boolean seeming =
        Set.of("appear", "seem").contains(graph.lemma(verb))
            && !graph.children(verb, "ccomp").isEmpty();
    return reported
        || decreed
        || seeming
        || COPULAR.contains(graph.lemma(verb)) && clauseFollows(graph, verb, words);
  }

  /** "Found it difficult to agree", "made it illegal for them to sell". */
  private static boolean judged(SentenceGraph graph, int token) {
    int quality = token + 1;
    while (quality < graph.size() && graph.pos(quality).startsWith("RB")) {
      quality++;
    }
    return token > 0
        && quality + 1 < graph.size()
        && JUDGING.contains(graph.lemma(token - 1))
        && graph.pos(quality).startsWith("JJ")
        && Spelled.as("to|that|for", graph.lemma(quality + 1));
  }

  private static boolean clauseFollows(SentenceGraph graph, int verb, ReferenceWords words) {
    if (!graph.children(verb, "ccomp", "csubj").stream()
        .filter(c -> marked(graph, c))
        .toList()
        .isEmpty()) {
      return true;
    }
    for (int quality : graph.children(verb, "acomp", "attr")) {
      boolean personal = words.is(graph.lemma(quality), "personal");
      for (int i = quality + 1; i < graph.size(); i++) {
        boolean near = graph.verb(i) && (graph.head(i) == quality || graph.head(i) == verb);
        if (near
            && (marked(graph, i)
                || infinitive(graph, i) && !personal && adjective(graph, quality))) {
          return true;
        }
        if (near && graph.is(i, "relcl") && graph.noun(quality) && cleft(graph, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean adjective(SentenceGraph graph, int token) {
    return graph.pos(token).startsWith("JJ") || graph.pos(token).startsWith("VBN");
  }

  private static boolean marked(SentenceGraph graph, int clause) {
    return graph.children(clause).stream()
        .anyMatch(
            c ->
                c < clause
                    && graph.is(c, "mark", "complm")
                    && Set.of("that", "whether", "if").contains(graph.lemma(c)));
  }

  private static boolean infinitive(SentenceGraph graph, int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> graph.lemma(a).equals("to"));
  }

  /** "It was Russia that invaded". */
  private static boolean cleft(SentenceGraph graph, int clause) {
    return graph.children(clause, "nsubj").stream().anyMatch(s -> graph.lemma(s).equals("that"))
        && graph.pos(graph.head(clause)).startsWith("NNP");
  }
}
