package org.chancery.extract;

import java.util.List;
import java.util.Set;

/**
 * Finds what a relative clause speaks of: the noun that "which" stands for, and, where that noun
 * only says of what sort somebody named is ("Iran, a state that ...", "Iran is the country that
 * ...", "it was Iran that ..."), whoever is named.
 */
final class Relatives {
  private static final Set<String> PRONOUNS = Set.of("that", "which", "who", "whom");
  private static final String SOME =
      "either|neither|both|each|all|some|none|many|most|any|several|few|half";
  private static final int STEPS = 6;

  private final SentenceGraph graph;
  private final WordClasses words;

  Relatives(SentenceGraph graph, WordClasses words) {
    this.graph = graph;
    this.words = words;
  }

  /** What a relative pronoun stands for; any other word is its own antecedent. */
  int antecedent(int index) {
    int pronoun = counted(index);
    if (!PRONOUNS.contains(graph.lemma(pronoun)) || graph.noun(pronoun)) {
      return pronoun;
    }
    int i = pronoun;
    for (int steps = 0; steps < STEPS && i >= 0; steps++) {
      if (graph.is(i, "relcl")) {
        return meant(last(pronoun, i, beside(pronoun, graph.head(i))));
      }
      int cleft = cleft(i);
      if (cleft >= 0) {
        return cleft;
      }
      i = graph.head(i);
    }
    return misplaced(pronoun) ? pronoun - 2 : index;
  }

  /** Whether the name before ", which" is meant, though the clause is not parsed as being its. */
  private boolean misplaced(int relative) {
    int name = relative - 2;
    return name >= 0
        && Spelled.as("which|who", graph.lemma(relative))
        && graph.token(relative - 1).form().equals(",")
        && graph.pos(name).startsWith("NNP")
        && !graph.is(name, "compound", "nmod");
  }

  /** "Chad, Mali and Togo, which has left": Togo alone, where the verb is one of a single thing. */
  private int last(int relative, int clause, int noun) {
    List<Integer> listed = graph.coordination(noun);
    int last = listed.get(listed.size() - 1);
    int verb = graph.children(clause, "aux", "auxpass").stream().findFirst().orElse(clause);
    boolean single = graph.pos(verb).equals("VBZ") || graph.token(verb).form().equals("was");
    boolean next = last == relative - 2 && graph.token(relative - 1).form().equals(",");
    return listed.size() > 1 && single && next ? last : noun;
  }

  /** "The making of the Warsaw Pact, which Poland signed": the name beside "which" is meant. */
  private int beside(int relative, int noun) {
    int name = relative - 2;
    int of = name < 0 ? -1 : graph.head(name);
    boolean named =
        of > 0
            && graph.lemma(relative).equals("which")
            && graph.token(relative - 1).form().equals(",")
            && graph.pos(name).startsWith("NNP")
            && graph.is(name, "pobj")
            && graph.lemma(of).equals("of")
            && graph.head(of) == noun;
    return named
            && Spelled.as("NNS?", graph.pos(noun))
            && !words.is(graph.lemma(noun), "instrument")
        ? name
        : noun;
  }

  /** "Many of whom", "either of them": those meant by "whom" and "them". */
  private int counted(int index) {
    if (graph.noun(index)
        || !Spelled.as(SOME, graph.lemma(index)) && !graph.pos(index).equals("CD")) {
      return index;
    }
    for (int of : graph.children(index, "prep")) {
      List<Integer> objects = graph.objects(of);
      if (graph.lemma(of).equals("of")
          && objects.size() == 1
          && Spelled.as("whom|which|they|them|we|us", graph.lemma(objects.get(0)))) {
        return objects.get(0);
      }
    }
    return index;
  }

  /** "It was Iran that attacked": who is said to have done it; -1 elsewhere. */
  private int cleft(int clause) {
    int be = graph.head(clause);
    if (!graph.is(clause, "ccomp") || be < 0 || !graph.lemma(be).equals("be")) {
      return -1;
    }
    int it = graph.child(be, "nsubj", "expl");
    int named = graph.child(be, "attr");
    boolean after = named > be && named < clause && graph.child(clause, "mark") < 0;
    return it >= 0 && graph.lemma(it).equals("it") && after && graph.noun(named) ? named : -1;
  }

  /** Whoever a noun is a mere description of, where the sentence names him; else the noun. */
  int meant(int noun) {
    if (!graph.noun(noun) || graph.pos(noun).startsWith("NNP") || graph.child(noun, "poss") >= 0) {
      return noun;
    }
    int head = graph.head(noun);
    if (Summaries.clause(graph, words, noun) >= 0) {
      return noun;
    }
    if (graph.is(noun, "appos") && head >= 0 && head < noun) {
      return graph.pos(head).equals("NNP") && article(noun) ? head : noun;
    }
    if (graph.is(noun, "attr") && head >= 0) {
      return described(noun, head);
    }
    int first = firstTrade(noun);
    int somebody = first < 0 ? noun : described(first, graph.head(first));
    return somebody == first ? noun : somebody;
  }

  /** The first of a row that a noun stands in, of what somebody is: "a judge, writer and envoy". */
  private int firstTrade(int noun) {
    int first = noun;
    while (first >= 0 && graph.is(first, "conj")) {
      first = graph.head(first);
    }
    return first >= 0
            && first != noun
            && graph.is(first, "attr")
            && words.is(graph.lemma(first), "trade")
        ? first
        : -1;
  }

  /**
   * "Iran is a state that ...", "The Rome Statute is the treaty that ...", "It is a bloc of ...".
   */
  private int described(int noun, int copula) {
    int subject = graph.child(copula, "nsubj");
    boolean denied = graph.child(copula, "neg") >= 0;
    if (subject < 0 || subject > copula || denied || graph.pos(subject).equals("EX")) {
      return noun;
    }
    boolean it = Spelled.as("it|what|there|this|that", graph.lemma(subject));
    boolean sort = words.is(graph.lemma(noun), "sort") && !it;
    boolean named =
        graph.pos(subject).equals("NNP") && Spelled.as("be|become|remain", graph.lemma(copula));
    return sort || named && article(noun) || graph.lemma(subject).equals("it") && one(noun)
        ? antecedentOf(subject)
        : noun;
  }

  private boolean one(int noun) {
    return graph.children(noun, "det").stream().anyMatch(d -> Spelled.as("an?", graph.lemma(d)));
  }

  private int antecedentOf(int subject) {
    return PRONOUNS.contains(graph.lemma(subject)) ? antecedent(subject) : subject;
  }

  private boolean article(int noun) {
    return graph.children(noun, "det").stream()
        .anyMatch(d -> Spelled.as("a|an|the|another|one", graph.lemma(d)));
  }
}
