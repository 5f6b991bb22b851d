package org.chancery.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.claim.Modality;
import org.chancery.extract.Cue.Type;

/**
 * Reads what stands at a predicate itself: modals, adverbs, adjectives, "not" and "no", conditions,
 * parentheses such as "officials say" and "according to".
 */
final class Modifiers {
  private static final Set<Type> OF_AUXILIARY =
      EnumSet.of(Type.MODAL, Type.ADJECTIVE, Type.INTENTION, Type.DEMAND, Type.CONDITION);

  /** Of a verb that the parse took for an auxiliary: "indicators suggest deepened cooperation". */
  private static final Set<Type> OF_VERB =
      EnumSet.of(Type.MODAL, Type.INTENTION, Type.DEMAND, Type.ATTITUDE, Type.REPORT);

  private static final Set<Type> OF_ADVERB =
      EnumSet.of(Type.ADVERB, Type.PARTIAL, Type.CONDITION, Type.REPORT, Type.ATTITUDE);
  private static final Set<Type> OF_ADJECTIVE =
      EnumSet.of(Type.ADJECTIVE, Type.INTENTION, Type.NEGATION, Type.PARTIAL);
  private static final Set<Type> SPEAKING =
      EnumSet.of(Type.REPORT, Type.ATTITUDE, Type.FACTIVE, Type.DENIAL);
  private static final Set<Type> CONDITION = EnumSet.of(Type.CONDITION);
  private static final Set<Type> NEGATION = EnumSet.of(Type.NEGATION);

  private final SentenceGraph graph;
  private final CueFinder finder;

  Modifiers(SentenceGraph graph, CueFinder finder) {
    this.graph = graph;
    this.finder = finder;
  }

  /** Everything at a word but its negation. */
  List<Bearing> of(int node, boolean stance) {
    return of(node, graph.size(), stance);
  }

  /** The same of what stands before some place, which a coordination shares. */
  List<Bearing> of(int node, int end, boolean stance) {
    List<Bearing> found = new ArrayList<>();
    for (int child : graph.children(node)) {
      if (child >= end) {
        continue;
      }
      switch (graph.relation(child)) {
        case "aux" ->
            add(child, graph.pos(child).equals("MD") ? OF_AUXILIARY : OF_VERB, stance, found);
        case "advmod", "prep", "npadvmod" -> adverb(child, stance, found);
        case "mark" -> add(child, CONDITION, stance, found);
        case "amod", "nmod", "det" -> add(child, OF_ADJECTIVE, stance, found);
        case "parataxis" -> add(child, SPEAKING, stance, found);
        case "advcl" -> condition(child, stance, found);
        default -> {}
      }
    }
    if (stance && inverted(node)) {
      found.removeIf(b -> b.type() == Type.MODAL || b.type() == Type.DEMAND);
      found.add(form(Modality.CONDITIONAL, 0.5, node, Type.CONDITION));
    }
    if (stance && question(node)) {
      found.add(form(Modality.POSSIBLE, 0.5, node, Type.CONDITION));
    }
    if (stance && wanted(node)) {
      found.add(form(Modality.DEMANDED, 0.3, node, Type.DEMAND));
    }
    return found;
  }

  private void add(int child, Set<Type> types, boolean stance, List<Bearing> into) {
    if (!denies(child)) {
      finder
          .at(child, types)
          .filter(m -> !graph.is(child, "prep") || m.cue().pos() == Cue.Pos.FUNCTION)
          .filter(m -> !some(m) && !came(graph, m))
          .ifPresent(m -> into.add(Bearing.of(m, List.of(), stance)));
    }
  }

  /** "A few bases" are some; "few bases" are hardly any. */
  private boolean some(CueMatch match) {
    int first = match.words().get(0);
    return Spelled.as("few|little", graph.lemma(first))
        && first > 0
        && graph.lemma(first - 1).equals("a");
  }

  /** Who had to do it did it. */
  static boolean came(SentenceGraph graph, CueMatch match) {
    return match.cue().text().equals("have to")
        && graph.token(match.words().get(0)).form().equalsIgnoreCase("had");
  }

  private void adverb(int child, boolean stance, List<Bearing> into) {
    add(child, OF_ADVERB, stance, into);
    for (int part : graph.children(child, "pcomp", "prep")) {
      // "By declaring war" is a deed.
      boolean deed = graph.verb(part) && graph.child(part, "dobj") >= 0;
      if (part == child + 1 && !deed) {
        add(part, OF_ADVERB, stance, into);
      }
    }
  }

  /** "Should Iran attack, ...", "were talks to fail, ...". */
  private boolean inverted(int verb) {
    int auxiliary = graph.child(verb, "aux", "auxpass");
    int subject = graph.child(verb, "nsubj", "nsubjpass");
    return auxiliary >= 0
        && auxiliary < subject
        && graph.is(verb, "advcl", "ccomp", "dep", "parataxis")
        && Spelled.as("should|were|had", graph.token(auxiliary).form().toLowerCase(Locale.ROOT))
        && (auxiliary == 0
            || Spelled.as("\\p{Punct}|[Bb]ut|[Aa]nd", graph.token(auxiliary - 1).form()));
  }

  private void condition(int clause, boolean stance, List<Bearing> into) {
    if (stance && inverted(clause)) {
      into.add(form(Modality.CONDITIONAL, 0.5, clause, Type.CONDITION));
    }
    for (int mark : graph.children(clause, "mark", "advmod")) {
      boolean even = mark > 0 && graph.lemma(mark - 1).equals("even");
      finder
          .at(mark, CONDITION)
          .filter(m -> m.cue().modality() == Modality.CONDITIONAL && !even)
          .ifPresent(m -> into.add(Bearing.of(m, List.of(), stance)));
    }
  }

  /** The words that deny what a verb, noun or adjective says. */
  List<Integer> negation(int node) {
    List<Integer> found = new ArrayList<>();
    for (int child : graph.children(node)) {
      switch (graph.relation(child)) {
        case "neg", "det", "advmod", "preconj", "amod", "nmod" -> {
          if (denies(child) && !onlyAfter(child)) {
            found.add(child);
          }
          longer(child, found);
        }
        case "nsubj", "nsubjpass", "dobj" -> {
          if (graph.verb(node)) {
            denied(child, found);
          }
        }
        default -> {}
      }
    }
    return found;
  }

  /** "No longer", whose "no" hangs on its second word. */
  private void longer(int adverb, List<Integer> into) {
    graph.children(adverb).stream()
        .filter(c -> finder.at(c, NEGATION).filter(m -> m.words().contains(adverb)).isPresent())
        .forEach(c -> into.addAll(List.of(c, adverb)));
  }

  private void denied(int argument, List<Integer> into) {
    if (denies(argument) && (!graph.noun(argument) || graph.children(argument).isEmpty())) {
      into.add(argument);
    }
    graph.children(argument, "det", "neg", Partitives.COUNT).stream()
        .filter(this::denies)
        .forEach(into::add);
  }

  /** "Instead of", "rather than" deny what follows them, not what they hang on. */
  private boolean denies(int token) {
    return finder
        .at(token, NEGATION)
        .filter(m -> m.cue().flips() && !Spelled.as(".* (of|than)", m.cue().text()))
        .isPresent();
  }

  /** "Not only" and "not just" deny nothing. */
  private boolean onlyAfter(int token) {
    return token + 1 < graph.size()
        && Set.of("only", "just", "merely", "simply").contains(graph.lemma(token + 1));
  }

  /** A question that may be answered with no; "why did" takes its clause for true. */
  private boolean question(int node) {
    if (!graph.verb(node) || graph.head(node) >= 0 && !graph.is(node, "ccomp", "conj")) {
      return false;
    }
    int subject = graph.child(node, "nsubj", "nsubjpass");
    int auxiliary = graph.child(node, "aux", "auxpass");
    boolean inverted =
        subject >= 0 && auxiliary >= 0 && auxiliary < subject
            || subject >= 0 && graph.lemma(node).equals("be") && node < subject;
    boolean asked = false;
    for (int i = node; i < graph.size(); i++) {
      asked |= graph.token(i).form().equals("?");
    }
    boolean open =
        graph.children(node, "advmod").stream()
            .map(a -> graph.token(a).form().toLowerCase(Locale.ROOT))
            .noneMatch(Set.of("why", "how", "when", "where")::contains);
    return asked && inverted && open;
  }

  /** Imperative and subjunctive: "Stop the war", "insisted that Sudan stop the war". */
  private boolean wanted(int verb) {
    int passive = graph.child(verb, "auxpass");
    boolean base =
        passive < 0 ? graph.pos(verb).equals("VB") : graph.token(passive).form().equals("be");
    boolean bare = base && graph.child(verb, "aux", "expl") < 0;
    boolean subject = graph.child(verb, "nsubj", "nsubjpass") >= 0;
    return bare
        && (subject
            ? graph.is(verb, "ccomp", "acl", "advcl")
                && graph.children(verb, "mark").stream()
                    .anyMatch(m -> Spelled.as("that|lest", graph.lemma(m)))
            : graph.head(verb) < 0 && passive < 0);
  }

  /** A bearing that a clause's form has, without words of its own. */
  static Bearing form(Modality modality, double certainty, int at, Type type) {
    return new Bearing(modality, false, certainty, List.of(), at, type, Cue.Credited.NONE, true);
  }

  static Bearing denial(List<Integer> words, int at) {
    return new Bearing(
        Modality.ASSERTED, true, 0.95, words, at, Type.NEGATION, Cue.Credited.NONE, true);
  }
}
