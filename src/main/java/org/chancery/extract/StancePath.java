package org.chancery.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cue.Type;

/**
 * The way from a claim's predicate up the parse, with everything on it that bears on the claim,
 * nearest first. Clauses pass their governor's cues on; what a text takes for granted (relative
 * clauses, "because", nouns that no light verb holds) is out of reach of what lies above it.
 */
final class StancePath {
  private static final int LIMIT = 25;
  private static final Set<Type> GOVERNORS = EnumSet.complementOf(EnumSet.of(Type.ADVERB));

  private static final Set<String> GROWING =
      Set.of("expand", "extend", "grow", "widen", "broaden", "evolve", "amend", "tighten");
  private static final Set<String> COVERING =
      Set.of("cover", "include", "encompass", "become", "ban", "bar", "prohibit", "restrict");

  private final SentenceGraph graph;
  private final CueFinder finder;
  private final StanceTrail trail;
  private final StanceOfNouns nouns;

  private StancePath(SentenceGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.finder = new CueFinder(graph, knowledge.cues());
    this.trail = new StanceTrail(graph, finder);
    this.nouns = new StanceOfNouns(graph, knowledge.words(), finder, trail);
  }

  /**
   * What bears on a claim.
   *
   * @param bearings nearest first
   * @param said whether what is said of the sentence as a whole is said of the claim; not so of
   *     nouns that it takes for granted
   */
  record Found(List<Bearing> bearings, boolean said) {
    Found {
      bearings = List.copyOf(bearings);
    }
  }

  static Found of(SentenceGraph graph, Knowledge knowledge, int predicate) {
    if (granted(graph, knowledge, predicate)) {
      return new Found(List.of(), false);
    }
    StancePath path = new StancePath(graph, knowledge);
    StanceTrail trail = path.trail;
    path.itself(predicate);
    trail.own(predicate);
    int node = predicate;
    for (int i = 0; i < LIMIT && node >= 0 && graph.head(node) >= 0; i++) {
      trail.passed(node);
      if (!trail.decides() && !trail.credits()) {
        break;
      }
      node = path.up(node);
    }
    return new Found(trail.found(), trail.credits());
  }

  /** "Urged its allies to act": that they are its allies is taken for granted, not urged. */
  private static boolean granted(SentenceGraph graph, Knowledge knowledge, int predicate) {
    return graph.noun(predicate)
        && graph.is(predicate, "nsubj", "nsubjpass", "dobj", "pobj", "appos", "conj")
        && graph.child(predicate, "poss") >= 0
        && knowledge.words().is(graph.lemma(predicate), "companion");
  }

  /** "Pledged support", "proposed talks": the predicate's verb itself is a plan. */
  private void itself(int predicate) {
    if (graph.verb(predicate) && graph.child(predicate, "dobj", "nsubjpass") >= 0) {
      finder
          .at(predicate, EnumSet.of(Type.INTENTION))
          .ifPresent(m -> trail.add(Bearing.of(m, List.of(), true)));
    }
  }

  /**
   * The infinitive whose "to" or modal a bare one shares where the parse has lost the list: "to
   * uphold peace, strengthen ties and help"; -1 for other words.
   */
  private int leading(int verb) {
    boolean lost =
        infinitive(verb)
            && graph.child(verb, "aux", "nsubj", "nsubjpass") < 0
            && graph.is(verb, "advcl", "dep", "parataxis", "punct");
    for (int i = verb - 1; lost && i >= 0; i--) {
      if (infinitive(i) && graph.child(i, "aux") >= 0 && !graph.dominates(verb, i)) {
        return i;
      }
    }
    return -1;
  }

  private int up(int child) {
    int first = leading(child);
    if (first >= 0) {
      trail.shared(first);
      return first;
    }
    int head = graph.head(child);
    switch (graph.relation(child)) {
      case "conj" -> conjunct(child, head);
      case "xcomp", "ccomp" -> complement(child, head);
      case "dep", "parataxis", "punct" -> reported(child, head);
      case "acl", "relcl" -> ofNoun(child, head);
      case "advcl" -> adverbial(child, head);
      case "pcomp", "pobj" -> {
        return nouns.afterPreposition(child, head);
      }
      case "dobj", "nsubjpass" -> nouns.argument(child, head);
      case "nsubj" -> nouns.subject(child, head);
      case "attr", "acomp", "oprd" -> trail.own(head);
      case "appos" -> {}
      default -> trail.presupposed();
    }
    return head;
  }

  private void conjunct(int child, int head) {
    for (int i = head + 1; i < child; i++) {
      Optional<CueMatch> instead =
          finder.at(i, EnumSet.of(Type.NEGATION)).filter(m -> m.words().size() > 1);
      if (instead.isPresent() && CueFinder.last(instead.get()) < child) {
        trail.add(Bearing.of(instead.get(), List.of(), true));
      }
    }
    boolean shares =
        graph.verb(child)
            ? graph.child(child, "nsubj", "nsubjpass", "aux") < 0
                && (graph.pos(child).equals(graph.pos(head)) || infinitive(child))
            : graph.child(child, "det", "poss") < 0;
    if (shares) {
      trail.shared(head);
    }
    if (graph.child(child, "nsubj", "nsubjpass") >= 0
        && trail.toInfinitive(head)
        && !trail.toInfinitive(child)) {
      trail.leave();
    }
  }

  private boolean infinitive(int verb) {
    return graph.pos(verb).equals("VB");
  }

  /** "Recalled its envoy, banned sales": the second of a list of deeds, not what was recalled. */
  private boolean listed(int child, int head) {
    int object = graph.child(head, "dobj");
    return graph.is(child, "ccomp")
        && Spelled.as("VBD|VBN", graph.pos(child))
        && graph.pos(head).equals("VBD")
        && object > head
        && object < child
        && graph.child(child, "dobj") > child
        && graph.child(child, "nsubj", "nsubjpass", "mark", "aux", "auxpass") < 0;
  }

  /** "Kenya refused; Togo demands it": each part of such a sentence speaks for itself. */
  private boolean apart(int child, int head) {
    for (int i = Math.min(child, head); i < Math.max(child, head); i++) {
      if (graph.token(i).form().equals(";")) {
        return graph.child(child, "mark") < 0;
      }
    }
    return false;
  }

  private void complement(int child, int head) {
    if (listed(child, head)) {
      conjunct(child, head);
      return;
    }
    if (apart(child, head)) {
      trail.leave();
      return;
    }
    Optional<CueMatch> cue = trail.governor(head, trail.link(child));
    if (cue.isEmpty() && graph.lemma(head).equals("be")) {
      for (int side : graph.children(head, "acomp", "attr", "oprd")) {
        cue = side == child ? cue : cue.or(() -> finder.at(side, trail.link(child), GOVERNORS));
      }
    }
    if (cue.isPresent()) {
      trail.apply(cue.get(), head);
    } else if (graph.is(child, "xcomp")) {
      trail.own(head);
    } else {
      trail.positive(head);
    }
  }

  /** A clause beside a verb of saying, or one more verb of a list that the parse has not joined. */
  private void reported(int child, int head) {
    Optional<CueMatch> speech =
        graph.verb(child) && graph.verb(head)
            ? finder.at(head, StanceTrail.SPEECH)
            : Optional.empty();
    boolean listed =
        graph.verb(child)
            && graph.pos(child).equals(graph.pos(head))
            && graph.child(child, "nsubj", "nsubjpass") < 0
            && graph.children(head, "nsubj").size() < 2;
    if (apart(child, head)) {
      trail.leave();
    } else if (speech.isPresent() && !listed) {
      trail.apply(speech.get(), head);
    } else if (listed) {
      conjunct(child, head);
    } else {
      trail.presupposed();
    }
  }

  private void ofNoun(int child, int noun) {
    // "Did nothing to help" hangs like a relative clause.
    boolean relative =
        graph.is(child, "relcl")
            && !(trail.toInfinitive(child) && graph.lemma(noun).equals("nothing"));
    if (relative || Spelled.as("VBN|VBD", graph.pos(child))) {
      Optional<CueMatch> cue =
          graph.child(child, "mark") >= 0 ? trail.governor(noun, "that") : Optional.empty();
      cue.ifPresentOrElse(m -> trail.apply(m, noun), () -> trail.close());
      return;
    }
    Optional<CueMatch> cue = trail.governor(noun, trail.link(child));
    if (cue.isPresent()) {
      trail.apply(cue.get(), noun);
    } else if (trail.toInfinitive(child)) {
      if (!first(noun)) {
        trail.add(StanceTrail.purpose(child));
      }
    } else if (graph.child(noun, "det", "poss") >= 0
        && !Spelled.as("an?|no|any", graph.lemma(graph.child(noun, "det", "poss")))) {
      trail.close();
    }
  }

  /** "The first country to recognize": it did. */
  private boolean first(int noun) {
    return graph.children(noun, "amod", "nmod", "det").stream()
        .anyMatch(
            c -> Set.of("first", "second", "last", "only", "latest").contains(graph.lemma(c)));
  }

  /** "Gave up its arms, only to be invaded", "expanded to cover oil": it came to that. */
  private boolean result(int infinitive, int verb) {
    int to = graph.child(infinitive, "aux");
    return to > 0 && graph.lemma(to - 1).equals("only")
        || GROWING.contains(graph.lemma(verb)) && COVERING.contains(graph.lemma(infinitive));
  }

  private void adverbial(int child, int head) {
    int mark = graph.child(child, "mark");
    if (mark >= 0) {
      boolean soThat = graph.lemma(mark).equals("so");
      if (soThat) {
        trail.add(StanceTrail.purpose(child));
      }
      trail.close();
    } else if (trail.toInfinitive(child)) {
      Optional<CueMatch> cue = trail.governor(head, "to").filter(m -> m.words().size() > 1);
      if (cue.isPresent()) {
        trail.apply(cue.get(), head);
      } else if (!result(child, head)) {
        trail.add(StanceTrail.purpose(child));
        trail.positive(head);
      }
      trail.close();
    } else if (graph.pos(child).equals("VBG") && child > head) {
      trail.positive(head);
    } else {
      trail.close();
    }
  }
}
