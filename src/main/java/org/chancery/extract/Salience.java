package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * What a sentence puts before the reader's eye, weighed by grammatical role: Lappin and Leass
 * (1994), with possessors of subjects ("Russia's focus shifted") near to subjects.
 */
final class Salience {
  private static final Set<String> MODIFIER =
      Set.of("compound", "nmod", "amod", "nn", "npadvmod", "tmod", "num", "nummod", "advmod");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "agent");

  private final Knowledge knowledge;
  private final SentenceGraph graph;
  private final Referents referents;
  private final int sentence;

  Salience(Knowledge knowledge, SentenceGraph graph, Referents referents, int sentence) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.referents = referents;
    this.sentence = sentence;
  }

  /**
   * The phrases headed by words from one to before another that do not hold a third.
   *
   * @param outside a word whose own phrases are left out; -1 for none
   */
  List<Seen> between(int from, int to, int outside) {
    List<Seen> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (candidate(i) && (outside < 0 || !holds(i, outside))) {
        add(all, i, List.of(i));
        List<Integer> group = new ArrayList<>();
        for (int each : graph.coordination(i)) {
          if (each < to && (outside < 0 || !holds(each, outside))) {
            group.add(each);
          }
        }
        if (group.size() > 1 && graph.firstConjunct(i) == i) {
          add(all, i, group);
        }
      }
    }
    return all;
  }

  private boolean candidate(int i) {
    String pos = graph.pos(i);
    if (pos.startsWith("PRP")) {
      return true;
    }
    boolean named = !referents.namedAt(i).isEmpty();
    return named || graph.noun(i) && !MODIFIER.contains(graph.relation(i));
  }

  /** Whether a word's phrase holds another; clauses that modify it are not of the phrase. */
  private boolean holds(int head, int other) {
    for (int i = other; i >= 0; i = graph.head(i)) {
      if (i == head) {
        return true;
      }
      if (graph.verb(i) || graph.is(i, "conj", "appos", "relcl")) {
        return false;
      }
    }
    return false;
  }

  private void add(List<Seen> all, int head, List<Integer> tokens) {
    List<Target> targets = new ArrayList<>();
    List<Target> owners = new ArrayList<>();
    boolean actors = true;
    for (Referent each : referents.of(tokens)) {
      targets.add(each.target());
      each.owners().forEach(o -> owners.add(o.target()));
      actors &= each.actor();
    }
    if (targets.isEmpty() || tokens.size() > 1 && (targets.size() < 2 || !actors)) {
      return;
    }
    boolean plural =
        targets.size() > 1
            || pluralForm(head)
                && !(targets.get(0) instanceof Target.Entity e
                    && !knowledge.vocabulary().isA(e.kind(), "Bloc"));
    double weight = weight(head) + (tokens.size() > 1 ? 1 : 0);
    all.add(new Seen(targets, owners, sentence, head, weight, subjectLike(head), plural));
  }

  private boolean pluralForm(int token) {
    return graph.pos(token).endsWith("S") && graph.noun(token)
        || Set.of("they", "their", "them").contains(graph.lemma(token));
  }

  /** Whether a word is a subject, or says whose or which one the subject is. */
  boolean subjectLike(int token) {
    int i = graph.firstConjunct(token);
    while (i >= 0 && graph.is(i, "poss", "amod", "compound", "nmod")) {
      i = graph.head(i);
    }
    return i >= 0 && graph.is(graph.firstConjunct(i), "nsubj", "nsubjpass", "csubj");
  }

  private double weight(int token) {
    int i = graph.firstConjunct(token);
    int head = graph.head(i);
    String relation = graph.relation(i);
    if (SUBJECT.contains(relation)) {
      return head >= 0 && graph.head(head) < 0 ? 5 : 4;
    }
    if (head < 0) {
      return 4;
    }
    return switch (relation) {
      case "dobj", "dative", "iobj" -> 3;
      case "attr", "oprd" -> 2.5;
      case "poss" -> subjectLike(token) ? 4 : 2;
      case "pobj" -> graph.is(head, "agent") ? 4 : 2;
      case "appos" -> 1.5;
      case "amod", "compound", "nmod" -> subjectLike(token) ? 2.5 : 1;
      default -> 1.5;
    };
  }
}
