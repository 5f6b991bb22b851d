package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells by the words around a name that it is a person's: titles, offices, what only people do. */
final class PersonSigns {
  private static final int BODY = 12;
  private static final int SET_OFF = 7;
  private static final Set<String> LIVES =
      Set.of(
          "death",
          "overthrow",
          "assassination",
          "arrest",
          "ouster",
          "election",
          "appointment",
          "nomination",
          "resignation",
          "visit",
          "funeral");

  private final Knowledge knowledge;

  PersonSigns(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a word is a title or an office. */
  boolean title(SentenceGraph graph, int token) {
    return token >= 0
        && (knowledge.reference().is(graph.lemma(token), "title")
            || knowledge.reference().is(graph.lemma(token) + ".", "title")
            || knowledge.words().is(graph.lemma(token), "office")
            || Titles.SHORT.matcher(graph.token(token).form()).matches()
            || graph.lemma(token).equals("counterpart"));
  }

  /** "Jane Roe, then head of the agency", as the words stand. */
  private boolean set(SentenceGraph graph, int last) {
    if (last + 2 >= graph.size() || !Spelled.as(",|\\(|as", graph.token(last + 1).form())) {
      return false;
    }
    for (int i = last + 2; i < Math.min(graph.size(), last + 2 + SET_OFF); i++) {
      if (title(graph, i) && graph.pos(i).startsWith("NN")) {
        return i + 1 >= graph.size() || !graph.pos(i + 1).startsWith("NNP");
      }
      if (!Spelled.as("NN.*|JJ.*|DT|RB|POS|PRP\\$|HYPH", graph.pos(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Jane Roe, the foreign minister of Norway" and "Jane Roe of the ministry". */
  boolean office(SentenceGraph graph, int last) {
    return set(graph, last)
        || graph.children(last, "appos").stream().anyMatch(a -> title(graph, a))
        || graph.is(last, "appos") && title(graph, graph.head(last))
        || said(graph, last);
  }

  /** "Its president is Ada Roe", "Ada Roe is a lawyer", "Ada Roe became Minister of Trade". */
  private boolean said(SentenceGraph graph, int last) {
    int verb = graph.is(last, "attr", "nsubj", "nsubjpass") ? graph.head(last) : -1;
    if (verb < 0) {
      return false;
    }
    boolean copula = Spelled.as("be|become|remain", graph.lemma(verb));
    return copula
            && graph.children(verb, "attr", "nsubj").stream()
                .anyMatch(o -> o != last && !graph.pos(o).startsWith("NNP") && title(graph, o))
        || copula && trade(graph, verb) >= 0
        || Spelled.as("become|appoint|name|elect|serve", graph.lemma(verb)) && enters(graph, verb);
  }

  /** Whether a verb tells of an office that one takes: "became Minister", "served as Secretary". */
  private boolean enters(SentenceGraph graph, int verb) {
    List<Integer> offices = new ArrayList<>(graph.children(verb, "attr", "oprd"));
    graph.children(verb, "prep").stream()
        .filter(p -> graph.lemma(p).equals("as"))
        .forEach(p -> offices.addAll(graph.children(p, "pobj")));
    return offices.stream().anyMatch(o -> title(graph, o));
  }

  /**
   * The word for what people do that a copula says of somebody: "is a Gabonese diplomat"; or -1.
   */
  int trade(SentenceGraph graph, int copula) {
    return graph.children(copula, "attr").stream()
        .filter(a -> knowledge.words().is(graph.lemma(a), "trade"))
        .findFirst()
        .orElse(-1);
  }

  /** "The reign of Ada Roe", "the death of Ada Roe"; and "As minister of Fiji, Ada Roe". */
  boolean ruled(SentenceGraph graph, int first) {
    boolean of = first > 1 && graph.token(first - 1).form().equals("of");
    String noun = of ? graph.lemma(first - 2) : "";
    return of && (knowledge.words().is(noun, "reign") || LIVES.contains(noun))
        || first > 2 && graph.token(first - 1).form().equals(",") && serving(graph, first - 2);
  }

  /** Whether the words up to one are "as" and an office. */
  private boolean serving(SentenceGraph graph, int last) {
    boolean titled = false;
    for (int i = last; i >= Math.max(0, last - BODY); i--) {
      if (graph.token(i).form().equalsIgnoreCase("as")) {
        return titled;
      }
      if (graph.verb(i) || graph.token(i).form().equals(",")) {
        return false;
      }
      titled |= title(graph, i);
    }
    return false;
  }

  /** "Woodrow" in "Woodrow Penn": a first name before a last one that is no word. */
  boolean given(SentenceGraph graph, int first, int last) {
    return last > first
        && knowledge.given().has(graph.token(first).form())
        && graph.pos(last).equals("NNP")
        && knowledge.words().of(graph.lemma(last)).isEmpty();
  }

  /** Whether who is named says what the sentence tells. */
  boolean speaks(SentenceGraph graph, int last) {
    int verb = graph.head(last);
    return verb >= 0
        && graph.is(last, "nsubj")
        && knowledge.words().is(graph.lemma(verb), "report");
  }
}
