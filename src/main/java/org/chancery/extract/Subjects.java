package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds who is understood as the subject of a verb: its own, that of the verb it is coordinated
 * with or controlled by, the noun it modifies. Control and raising follow the classes of governing
 * verbs in {@code words.tsv}.
 */
final class Subjects {
  private static final int DEPTH = 8;

  private final SentenceGraph graph;
  private final WordClasses words;
  private final IntPredicate actor;
  private final Relatives relatives;

  Subjects(SentenceGraph graph, WordClasses words) {
    this(graph, words, token -> false);
  }

  /**
   * Subjects that also adjectives may name: "American threats to act".
   *
   * @param actor whether a modifier names somebody who acts
   */
  Subjects(SentenceGraph graph, WordClasses words, IntPredicate actor) {
    this.graph = graph;
    this.words = words;
    this.actor = actor;
    this.relatives = new Relatives(graph, words);
  }

  boolean passive(int verb) {
    if (graph.child(verb, "auxpass", "nsubjpass", "csubjpass") >= 0) {
      return true;
    }
    if (!graph.pos(verb).equals("VBN") || graph.child(verb, "aux") >= 0) {
      return false;
    }
    if (!PassiveAgents.of(graph, verb).isEmpty() && graph.child(verb, "dobj") < 0) {
      return true;
    }
    if (graph.child(verb, "nsubj") >= 0) {
      return false;
    }
    if (graph.is(verb, "conj")) {
      return graph.verb(graph.head(verb)) && passive(graph.head(verb));
    }
    return graph.is(verb, "acl", "relcl", "advcl", "amod", "vmod", "acomp")
        && graph.child(verb, "dobj") < 0;
  }

  /** Heads of the grammatical subject, coordinated ones included; empty when none is understood. */
  List<Integer> surface(int verb) {
    return surface(verb, DEPTH);
  }

  private List<Integer> surface(int verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    int own = own(verb);
    if (own >= 0) {
      int meant = antecedent(own);
      int sum = Summaries.clause(graph, words, own);
      int summed = sum >= 0 ? sum : Summaries.clause(graph, words, meant);
      if (summed >= 0 && summed != verb) {
        return surface(summed, depth - 1);
      }
      int wish = meant == own ? -1 : Wishes.verb(graph, words, meant);
      if (wish >= 0) {
        return surface(wish, depth - 1);
      }
      int made = meant == own ? -1 : Makings.verb(graph, words, this, verb, meant);
      if (made >= 0) {
        return surface(made, depth - 1);
      }
      List<Integer> all = new ArrayList<>(graph.coordination(meant));
      all.addAll(Companions.of(graph, own, own));
      all.addAll(Companions.of(graph, verb, own));
      return all.stream().filter(i -> i != verb).toList();
    }
    int head = graph.head(verb);
    if (there(verb)) {
      return List.of();
    }
    if (head < 0) {
      return graph.pos(verb).startsWith("NN") ? graph.children(verb, "compound") : List.of();
    }
    return switch (graph.relation(verb)) {
      case "conj" -> joined(verb, head, depth);
      case "xcomp", "ccomp" -> controller(verb, head, depth);
      case "pcomp" -> blamed(head).orElseGet(() -> adjunct(head, depth));
      case "advcl" -> {
        List<Integer> asked = Givers.told(graph, words, verb);
        int aiming = graph.pos(verb).equals("VB") ? Makings.aiming(graph, words, head) : -1;
        yield !asked.isEmpty() ? asked : adjunct(aiming < 0 ? head : aiming, depth);
      }
      case "prep", "npadvmod", "dep", "acomp" -> adjunct(head, depth);
      case "acl", "vmod", "relcl" -> modified(verb, head, depth);
      case "csubj" -> {
        int object = graph.child(head, "dobj", "dative");
        yield object < 0 ? List.<Integer>of() : graph.coordination(object);
      }
      default -> List.of();
    };
  }

  /**
   * A verb's own subject, also where the parse hangs it on the auxiliary: "is once again sending".
   */
  private int own(int verb) {
    int own = graph.child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass");
    for (int auxiliary : graph.children(verb, "aux", "auxpass")) {
      own = own < 0 ? graph.child(auxiliary, "nsubj", "nsubjpass") : own;
    }
    return own;
  }

  /** "And there was friction": nobody of the clause before is who there was. */
  private boolean there(int verb) {
    return graph.children(verb, "expl").stream().anyMatch(e -> graph.lemma(e).equals("there"));
  }

  /** Whether whom a verb is done to is to do what its infinitive says: "helped Egypt build". */
  boolean controlsObject(int verb) {
    return words.is(graph.lemma(verb), "objectcontrol");
  }

  /**
   * Whether what comes after "of" is what the verb lays on its object: "accused Iran of piracy".
   */
  boolean blames(int verb) {
    return words.is(graph.lemma(verb), "objectgerund");
  }

  private boolean copula(int index) {
    return graph.child(index, "cop") >= 0;
  }

  private List<Integer> controller(int verb, int head, int depth) {
    if (graph.verb(head)) {
      int object = graph.child(head, "dobj", "dative");
      if (object >= 0 && words.is(graph.lemma(head), "objectcontrol")) {
        return graph.coordination(antecedent(object));
      }
      for (int preposition : graph.children(head, "prep", "dative")) {
        List<Integer> objects = graph.objects(preposition);
        if (!objects.isEmpty()
            && words.is(graph.lemma(head), "objectcontrol")
            && Set.of("on", "upon", "for", "to").contains(graph.lemma(preposition))) {
          return objects;
        }
      }
      List<Integer> holder = Aims.policy(graph, words, this, head);
      if (!holder.isEmpty()) {
        return holder;
      }
      return Aims.whose(graph, words, this, head, surface(head, depth - 1));
    }
    if (graph.noun(head)) {
      return modified(verb, head, depth);
    }
    return adjunct(head, depth);
  }

  /** The subject of the verb that another is joined to; past nouns that the parse joins it to. */
  private List<Integer> joined(int verb, int head, int depth) {
    if (graph.verb(head) || copula(head)) {
      return surface(head, depth - 1);
    }
    if (graph.token(verb - 1).form().equals(",") && !PassiveAgents.of(graph, verb).isEmpty()) {
      return List.of(head); // "The tanker (a Greek one), owned and run by Egypt"
    }
    int clause = graph.clause(head);
    return graph.child(verb, "dobj") >= 0 && graph.verb(clause)
        ? surface(clause, depth - 1)
        : List.of();
  }

  /** "accused Iran of violating", "warned Iran against selling": the object does it. */
  private Optional<List<Integer>> blamed(int preposition) {
    int verb = graph.head(graph.firstConjunct(preposition));
    if (verb < 0
        || !graph.verb(verb)
        || !Blames.holds(words, graph.lemma(verb), graph.lemma(preposition))) {
      return Optional.empty();
    }
    List<Integer> found = passive(verb) ? surface(verb) : objects(verb);
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /**
   * The subject of the clause that an adjunct hangs on, past prepositions, adjectives and nouns.
   */
  private List<Integer> adjunct(int index, int depth) {
    int i = index;
    while (i >= 0 && !graph.verb(i)) {
      if (graph.noun(i)) {
        List<Integer> owner = whose(i);
        if (!owner.isEmpty()) {
          return owner;
        }
      }
      i = graph.head(i);
    }
    return i < 0 ? List.of() : surface(i, depth - 1);
  }

  private List<Integer> modified(int verb, int noun, int depth) {
    boolean infinitive = graph.pos(verb).equals("VB");
    if (!infinitive) {
      int summed = Summaries.clause(graph, words, noun);
      int made = summed >= 0 ? summed : Makings.verb(graph, words, this, verb, noun);
      return made >= 0 ? surface(made, depth - 1) : List.of(relatives.meant(counted(noun)));
    }
    if (Givers.asks(graph, words, noun)) {
      List<Integer> asked = Givers.asked(graph, noun);
      int answer = asked.isEmpty() ? Givers.answer(graph, words, noun) : -1;
      return answer >= 0 && !passive(answer) ? surface(answer, depth - 1) : asked;
    }
    List<Integer> owner = whose(noun);
    if (owner.isEmpty()) {
      owner = Givers.of(graph, noun);
    }
    return owner.isEmpty() ? adjunct(graph.head(noun), depth - 1) : owner;
  }

  /** "instances of soldiers fighting": those counted, not the count. */
  private int counted(int noun) {
    if (words.is(graph.lemma(noun), "count")) {
      for (int preposition : graph.children(noun, "prep")) {
        List<Integer> objects = graph.objects(preposition);
        if (graph.lemma(preposition).equals("of") && !objects.isEmpty()) {
          return objects.get(0);
        }
      }
    }
    return noun;
  }

  /** Who says what the clause around a word says: "Abe said it was wrong". */
  List<Integer> speakers(int index) {
    int clause = graph.clause(index);
    int head = graph.head(clause);
    boolean said =
        graph.is(clause, "ccomp")
            && head >= 0
            && graph.verb(head)
            && words.is(graph.lemma(head), "report");
    return said ? surface(head) : List.of();
  }

  /** Whether a participle only says who does what its noun names: "a test conducted by Iran". */
  boolean performed(int participle) {
    return graph.is(participle, "acl", "vmod", "relcl")
        && (graph.pos(participle).equals("VBN") || passive(participle))
        && words.is(graph.lemma(participle), "light");
  }

  /** Who does what a noun names, where a participle says so. */
  List<Integer> performers(int participle) {
    return performed(participle)
        ? graph.children(participle, "agent", "prep").stream()
            .filter(agent -> graph.lemma(agent).equals("by"))
            .flatMap(agent -> graph.objects(agent).stream())
            .toList()
        : List.of();
  }

  /** Whose an act is: "Israel's refusal", "the Israeli refusal". */
  List<Integer> whose(int noun) {
    List<Integer> owner = owners(noun);
    return owner.isEmpty() ? graph.modifiers(noun).stream().filter(actor::test).toList() : owner;
  }

  /** Possessors of a noun. */
  List<Integer> owners(int noun) {
    int poss = graph.child(noun, "poss");
    return poss < 0 || Knowledge.dated(graph, poss) ? List.of() : graph.coordination(poss);
  }

  /** What a relative pronoun stands for; any other word is its own antecedent. */
  int antecedent(int index) {
    return relatives.antecedent(index);
  }

  /** The direct objects of an active verb, shared ones of a coordination included. */
  List<Integer> objects(int verb) {
    return new VerbObjects(graph, this).of(verb);
  }
}
