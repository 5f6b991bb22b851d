package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Names noun phrases that name no entity, in a form that says what is meant without its context:
 * articles gone, "its" and "North Korea's" as "North Korean", names in their canonical form, and
 * one label for each coordinated modifier ("missile and nuclear programs").
 */
final class PhraseLabels {
  private static final int LONGEST = 16;
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
  private static final Set<String> NOT_KEPT =
      Set.of(
          "including",
          "include",
          "as",
          "like",
          "despite",
          "during",
          "after",
          "before",
          "since",
          "until",
          "by",
          "following",
          "amid",
          "through",
          "upon",
          "over",
          "out",
          "at");

  private static final List<String> CONCRETE = List.of("arms", "goods", "program", "actornoun");

  private final SentenceGraph graph;
  private final Mentions mentions;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Sanctioned sanctioned;

  PhraseLabels(
      SentenceGraph graph,
      Mentions mentions,
      Knowledge knowledge,
      Referents referents,
      Sanctioned sanctioned) {
    this.sanctioned = sanctioned;
    this.graph = graph;
    this.mentions = mentions;
    this.knowledge = knowledge;
    this.referents = referents;
  }

  /**
   * A phrase in canonical words.
   *
   * @param text the words
   */
  record Label(String text) {}

  List<Label> of(int head) {
    List<Integer> facets = facets(head);
    List<Label> all = new ArrayList<>();
    if (facets.size() < 2) {
      all.add(label(head, -1, facets));
    } else {
      for (int facet : facets) {
        all.add(label(head, facet, facets));
      }
    }
    return all;
  }

  /** Coordinated kind-giving modifiers: missile and nuclear; economic, military and diplomatic. */
  private List<Integer> facets(int head) {
    for (int child : graph.children(head, "nmod", "compound", "amod", "nn")) {
      List<Integer> all = graph.coordination(child);
      if (all.size() > 1
          && all.stream().allMatch(a -> knowledge.words().is(graph.lemma(a), "facet"))) {
        return all;
      }
    }
    return List.of();
  }

  private Label label(int head, int facet, List<Integer> facets) {
    StringBuilder words = new StringBuilder();
    for (int child : graph.children(ownersOf(head), "poss")) {
      append(words, possessor(child));
    }
    BitSet kept = words(head, facet, facets, LONGEST);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      i = append(words, kept, i, head);
    }
    aim(head, words);
    return new Label(words.toString().strip());
  }

  /** The noun whose possessor a noun has: "its program and arsenal" are both its. */
  private int ownersOf(int head) {
    boolean bare = graph.is(head, "conj") && graph.child(head, "det", "poss") < 0;
    int first = bare ? graph.firstConjunct(head) : head;
    return graph.noun(first) ? first : head;
  }

  /** "The existing sanctions" are those against whom the document has spoken of. */
  private void aim(int head, StringBuilder words) {
    List<Integer> modifiers = graph.children(head, "nmod", "compound", "amod", "nn");
    boolean repeated =
        modifiers.stream().allMatch(m -> knowledge.words().is(graph.lemma(m), "repeated"));
    boolean named = modifiers.stream().noneMatch(m -> mentions.headedAt(m).isEmpty());
    if (!Sanctioned.named(graph, head) || Sanctioned.aimed(graph, head) || !repeated && !named) {
      return;
    }
    Optional<Target.Entity> target =
        sanctioned
            .last()
            .filter(t -> words.indexOf(t.label()) < 0 && words.indexOf(adjective(t)) < 0);
    if (target.isPresent() && repeated && graph.child(head, "poss") < 0) {
      words.setLength(0);
      append(words, graph.token(head).form().toLowerCase(Locale.ROOT));
    }
    target.ifPresent(t -> append(words, "against " + t.label()));
  }

  private int append(StringBuilder words, BitSet kept, int index, int head) {
    for (Mention mention : mentions.covering(index)) {
      if (mention.first() == index && kept.get(mention.last())) {
        boolean modifier = mention.adjective() || graph.is(mention.head(), "nmod", "compound");
        append(words, modifier ? adjective(mention.entity()) : mention.entity().label());
        return mention.last();
      }
    }
    append(words, place(index));
    return index;
  }

  /** "the region" is named where the discourse knows which is meant. */
  private String place(int index) {
    return graph.token(index).form();
  }

  private String possessor(int token) {
    List<String> names = new ArrayList<>();
    for (Referent owner : referents.of(graph.coordination(token))) {
      names.add(
          owner.target() instanceof Target.Entity entity
              ? adjective(entity)
              : owner.target().label());
    }
    return String.join(" and ", names);
  }

  private String adjective(Target.Entity entity) {
    return knowledge.adjective(entity);
  }

  private BitSet words(int head, int facet, List<Integer> facets, int budget) {
    BitSet kept = new BitSet();
    kept.set(head);
    for (int child : graph.children(head)) {
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
        if (child > head && kept(head, child)) {
          kept.or(prepositional(child, budget));
        }
      } else if (graph.is(child, "acl", "ccomp") && contents(head, child)) {
        kept.or(graph.subtree(child));
      } else if (graph.is(
          child, "nmod", "compound", "amod", "nn", "num", "nummod", "quantmod", Partitives.PAIR)) {
        kept.or(graph.subtree(child));
      } else if (!LEFT_OUT.contains(graph.relation(child)) && child < head) {
        kept.or(graph.subtree(child));
      }
    }
    shared(head, kept);
    return trim(kept, head, budget);
  }

  /** "The right to veto", "the claim that ships delivered oil": what the noun is about. */
  private boolean contents(int head, int clause) {
    return graph.pos(clause).equals("VB")
        || knowledge.words().is(graph.lemma(head), "assertion")
            && graph.children(clause, "mark").stream().anyMatch(m -> graph.lemma(m).equals("that"));
  }

  /** "ASEAN centrality and unity": a bare conjunct has the modifiers of the first. */
  private void shared(int head, BitSet kept) {
    if (!graph.is(head, "conj") || kept.cardinality() > 1) {
      return;
    }
    int first = graph.firstConjunct(head);
    if (!graph.noun(first) || graph.child(head, "det", "poss") >= 0) {
      return;
    }
    for (int child : graph.children(first, "nmod", "compound", "amod", "nn")) {
      if (child < first) {
        kept.or(graph.subtree(child));
      }
    }
  }

  /** Things are named by themselves and their "of"; acts and states of affairs also by the rest. */
  private boolean kept(int head, int preposition) {
    String lemma = graph.lemma(preposition);
    if (lemma.equals("of")) {
      return true;
    }
    return !NOT_KEPT.contains(lemma)
        && CONCRETE.stream().noneMatch(c -> knowledge.words().is(graph.lemma(head), c));
  }

  private BitSet prepositional(int preposition, int budget) {
    BitSet words = new BitSet();
    words.set(preposition);
    for (int child : graph.children(preposition)) {
      if (graph.is(child, "pobj")) {
        for (int each : graph.coordination(child)) {
          words.or(words(each, -1, List.of(), budget - 2));
          for (int mark : graph.children(each, "cc", "poss")) {
            words.or(graph.is(mark, "poss") ? graph.subtree(mark) : one(mark));
          }
        }
      } else {
        words.or(graph.subtree(child));
      }
    }
    return words;
  }

  private static BitSet one(int index) {
    BitSet word = new BitSet();
    word.set(index);
    return word;
  }

  private static BitSet trim(BitSet kept, int head, int budget) {
    BitSet all = kept;
    while (all.cardinality() > budget && all.length() - 1 > head) {
      all.clear(all.length() - 1);
    }
    return all;
  }

  private static void append(StringBuilder words, String word) {
    if (!word.isEmpty()) {
      boolean tight =
          word.equals("-")
              || words.length() > 0 && "-$€£".indexOf(words.charAt(words.length() - 1)) >= 0;
      words
          .append(
              words.length() > 0 && !tight && !word.startsWith("'") && !word.startsWith("’")
                  ? " "
                  : "")
          .append(word);
    }
  }
}
