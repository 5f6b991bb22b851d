package org.chancery.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the words of a noun phrase that say what is meant: its kind, its place and target and
 * what it is about, without judgements, appositions and further clauses.
 */
final class PhraseWords {
  private static final int LONGEST = 16;

  /** Of more things a list names its head says enough. */
  private static final int LISTED = 3;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "det",
          "poss",
          "punct",
          "predet",
          "advmod",
          "case",
          "cc",
          "conj",
          "appos",
          "relcl",
          "acl",
          "advcl",
          "meta",
          "preconj",
          "neg",
          Partitives.COUNT);

  /** Words after which members are listed, or a reason is given. */
  private static final Set<String> LISTING =
      Set.of("including", "include", "like", "despite", "amid", "following", "because");

  private final SentenceGraph graph;
  private final Knowledge knowledge;
  private final Complements complements;

  PhraseWords(SentenceGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.complements = new Complements(graph, knowledge);
  }

  /**
   * The words kept of a phrase.
   *
   * @param facet of several coordinated modifiers the one to keep; below 0 all
   * @param facets those modifiers
   */
  BitSet of(int head, int facet, List<Integer> facets) {
    return words(head, facet, facets, LONGEST);
  }

  private BitSet words(int head, int facet, List<Integer> facets, int budget) {
    BitSet kept = new BitSet();
    kept.set(head);
    for (int child : graph.children(head)) {
      if ((judged(child) || count(child, head) || compound(child, head))
          && !facets.contains(child)) {
        continue;
      }
      if (facets.contains(child)) {
        if (child == facet || facet < 0) {
          kept.set(child);
        }
        for (int other : facets) {
          if (other == facet) {
            kept.set(other);
          }
        }
      } else if (graph.is(child, "prep")) {
        if (child > head && complements.kept(head, child) && !LabelWords.when(graph, child)) {
          kept.or(prepositional(child, budget));
        }
      } else if (graph.is(child, "acl", "ccomp") && contents(head, child)) {
        kept.or(inner(child));
      } else if (LabelWords.dated(graph, knowledge.words(), head, child)) {
        kept.clear(child);
      } else if (graph.is(
          child, "nmod", "compound", "amod", "nn", "num", "nummod", "quantmod", Partitives.PAIR)) {
        kept.or(inner(child));
      } else if (!LEFT_OUT.contains(graph.relation(child)) && child < head) {
        kept.or(inner(child));
      }
    }
    shared(head, kept);
    complements(head, kept, budget);
    for (int tail : SharedTail.of(graph, head)) {
      if (complements.kept(head, tail) && !LabelWords.when(graph, tail)) {
        kept.or(prepositional(tail, budget));
      }
    }
    restriction(head, kept);
    return trim(kept, head, budget);
  }

  /** "Countries that trade with Chad" are not countries as such. */
  private void restriction(int head, BitSet kept) {
    int clause = kept.cardinality() == 1 ? Restricted.clause(graph, head) : -1;
    if (clause >= 0 && knowledge.words().is(graph.lemma(head), "unspecific")) {
      kept.or(inner(clause));
    }
  }

  /**
   * "Reckless", "latest", "fast growing": what the writer thinks of it, or when it was, not what it
   * is.
   */
  private boolean judged(int child) {
    return graph.is(child, "nmod", "amod")
        && graph.child(child, "conj") < 0
        && (graph.pos(child).startsWith("JJ")
                && knowledge.words().is(graph.lemma(child), "evaluative")
            || Spelled.as("VB[GN]|JJ", graph.pos(child))
                && graph.child(child, "advmod") == child - 1);
  }

  /** "The Turkish-backed National Army" is called the National Army. */
  private boolean compound(int child, int head) {
    return graph.pos(head).startsWith("NNP")
        && child < head
        && (HyphenWords.is(graph, child)
            || graph.pos(child).equals("VBN") && HyphenPairs.joinedTo(child, graph) >= 0);
  }

  /** Whether a word only counts what a noun names; "three countries" stay three. */
  private boolean count(int child, int head) {
    return child < head
        && graph.pos(child).equals("CD")
        && graph.pos(head).equals("NNS")
        && !knowledge.words().is(graph.lemma(head), "membernoun");
  }

  /**
   * "The right and ability of fishermen to fish", "the mining, milling and sale of ore": what the
   * last of several bare nouns is of, all are.
   */
  private void complements(int head, BitSet kept, int budget) {
    int last = head;
    for (int next = head; next >= 0; next = graph.child(last, "conj")) {
      if (next > last + 3
          || next > head && graph.child(next, "det", "poss") >= 0
          || graph.child(last, "conj") >= 0 && last < next && !bare(last)) {
        return;
      }
      last = next;
    }
    List<Integer> members = graph.coordination(graph.firstConjunct(head));
    if (last == head || !bare(head) || !SharedTail.closed(graph, members)) {
      return;
    }
    for (int child : graph.children(last)) {
      if (child > last
          && graph.is(child, "prep")
          && complements.kept(last, child)
          && !LabelWords.when(graph, child)) {
        kept.or(prepositional(child, budget));
      } else if (graph.is(child, "acl") && contents(last, child)) {
        kept.or(inner(child));
      }
    }
  }

  private boolean bare(int noun) {
    return graph.child(noun, "prep", "acl", "relcl", "appos", "amod", "nmod", "compound", "nn") < 0;
  }

  /** What stands below a word, without asides: clauses, appositions and "including". */
  private BitSet inner(int word) {
    BitSet words = one(word);
    for (int child : graph.children(word)) {
      boolean aside =
          graph.is(child, "relcl", "advcl", "appos", "parataxis")
              || graph.is(child, "conj") && further(word, child)
              || graph.is(child, "prep") && LISTING.contains(graph.lemma(child))
              || graph.is(child, "punct")
                  && Spelled.as("[,;:.—]", graph.token(child).form())
                  && graph.child(word, "conj") < child;
      if (!aside) {
        words.or(inner(child));
      }
    }
    return words;
  }

  /** "An amendment to define the border and to change the flag": the first says enough. */
  private boolean further(int verb, int conjunct) {
    return graph.verb(verb)
        && graph.child(verb, "dobj", "ccomp", "xcomp") >= 0
        && graph.children(conjunct, "aux").stream().anyMatch(a -> graph.lemma(a).equals("to"));
  }

  /** "The right to veto", "the claim that ships delivered oil": what the noun is about. */
  private boolean contents(int head, int clause) {
    return graph.pos(clause).equals("VB")
        || knowledge.words().is(graph.lemma(head), "assertion")
            && graph.children(clause, "mark").stream().anyMatch(m -> graph.lemma(m).equals("that"));
  }

  /** "ASEAN centrality and unity": a bare conjunct has the modifiers of the first. */
  private void shared(int head, BitSet kept) {
    if (!graph.is(head, "conj")) {
      return;
    }
    boolean bare = kept.cardinality() == 1;
    if (!bare && (kept.stream().anyMatch(this::name) || !listed(head))) {
      return;
    }
    int first = graph.firstConjunct(head);
    boolean name = graph.pos(first).startsWith("NNP");
    if (!graph.noun(first) || name || graph.child(head, "det", "poss") >= 0) {
      return;
    }
    for (int child : graph.children(first, "nmod", "compound", "amod", "nn")) {
      if (child < first && (bare || name(child)) && !count(child, first)) {
        kept.or(inner(child));
      }
    }
  }

  private boolean name(int token) {
    return Character.isUpperCase(graph.token(token).form().charAt(0));
  }

  /** Whether a member of a list is of the same sort of people as the first. */
  private boolean listed(int head) {
    return knowledge.words().is(graph.lemma(head), "actornoun")
        && knowledge.words().is(graph.lemma(graph.firstConjunct(head)), "actornoun");
  }

  private BitSet prepositional(int preposition, int budget) {
    BitSet words = new BitSet();
    if (graph.objects(preposition).size() > LISTED && !graph.lemma(preposition).equals("of")) {
      return words;
    }
    words.set(preposition);
    for (int child : graph.children(preposition)) {
      if (graph.is(child, "pobj")) {
        for (int each : graph.coordination(child)) {
          words.or(words(each, -1, List.of(), budget - 2));
          for (int mark : graph.children(each, "cc", "poss")) {
            words.or(graph.is(mark, "poss") ? inner(mark) : one(mark));
          }
        }
      } else if (!graph.is(child, "cc", "conj")) {
        words.or(inner(child));
      }
    }
    return words;
  }

  private static BitSet one(int index) {
    BitSet word = new BitSet();
    word.set(index);
    return word;
  }

  /** Whether a word at a label's end belongs to words after it. */
  private boolean loose(int last) {
    return graph.head(last) > last || Spelled.as("IN|TO|DT|CC|RB", graph.pos(last));
  }

  /** Not more words than there may be, and none that belong to words left out. */
  private BitSet trim(BitSet kept, int head, int budget) {
    int last = kept.length() - 1;
    boolean cut = kept.cardinality() > budget;
    while (last > head && (kept.cardinality() > budget || cut && loose(last))) {
      kept.clear(last);
      last = kept.length() - 1;
    }
    return kept;
  }
}
