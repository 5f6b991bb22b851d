package org.chancery.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Modality;
import org.chancery.extract.Cue.Type;

/**
 * The way from a claim's predicate up the parse, with everything on it that bears on the claim,
 * nearest first. Clauses pass their governor's cues on; what a text takes for granted (relative
 * clauses, "because", nouns that no light verb holds) is out of reach of what lies above it.
 */
final class StancePath {
  private static final int LIMIT = 25;
  private static final Set<Type> GOVERNORS = EnumSet.complementOf(EnumSet.of(Type.ADVERB));
  private static final Set<Type> SPEECH =
      EnumSet.of(Type.REPORT, Type.ATTITUDE, Type.FACTIVE, Type.DENIAL);
  private static final Set<Type> OF_NOUN =
      EnumSet.of(
          Type.INTENTION,
          Type.DEMAND,
          Type.DENIAL,
          Type.NEGATION,
          Type.IMPLICATIVE,
          Type.PARTIAL,
          Type.ATTITUDE,
          Type.REPORT);
  private static final Set<Type> ENDING = EnumSet.of(Type.PARTIAL, Type.NEGATION, Type.IMPLICATIVE);
  private static final Set<String> OCCUR =
      Set.of(
          "take",
          "occur",
          "happen",
          "emerge",
          "ensue",
          "follow",
          "resume",
          "proceed",
          "arise",
          "materialize",
          "exist");
  private static final Set<String> LINKS =
      Set.of("of", "for", "from", "to", "in", "on", "about", "against", "with", "over", "upon");
  private static final Set<String> SPEECH_LINKS = Set.of("of", "about", "against", "for");
  private static final Set<String> MEANS = Set.of("by", "through", "via");

  private final SentenceGraph graph;
  private final WordClasses words;
  private final CueFinder finder;
  private final Modifiers modifiers;
  private final List<Bearing> found = new ArrayList<>();
  private final Set<Integer> spent = new HashSet<>();

  /** Whether what lies above still decides how the claim stands. */
  private boolean stance = true;

  /** Whether what lies above still tells who says so. */
  private boolean credit = true;

  /** Whether the way has passed a verb. */
  private boolean clause;

  private StancePath(SentenceGraph graph, WordClasses words, CueLexicon cues) {
    this.graph = graph;
    this.words = words;
    this.finder = new CueFinder(graph, cues);
    this.modifiers = new Modifiers(graph, finder);
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
    StancePath path = new StancePath(graph, knowledge.words(), knowledge.cues());
    path.own(predicate);
    int node = predicate;
    for (int i = 0; i < LIMIT && node >= 0 && graph.head(node) >= 0; i++) {
      path.clause |= graph.verb(node);
      if (!path.stance && !path.credit) {
        break;
      }
      node = path.up(node);
    }
    return new Found(path.found, path.credit);
  }

  /** What stands at a word, its negation included. */
  private void own(int node) {
    found.addAll(modifiers.of(node, stance));
    List<Integer> words = negation(node);
    if (stance && !words.isEmpty()) {
      found.add(Modifiers.denial(words, node));
    }
  }

  /** The words that deny a word's clause and have not been read before. */
  private List<Integer> negation(int node) {
    return modifiers.negation(node).stream().filter(spent::add).toList();
  }

  /** What stands at a word, but not its negation: "did not X, leading to Y". */
  private void positive(int node) {
    found.addAll(modifiers.of(node, stance));
  }

  private void presupposed() {
    stance = false;
    credit &= clause;
  }

  private int up(int child) {
    int head = graph.head(child);
    switch (graph.relation(child)) {
      case "conj" -> conjunct(child, head);
      case "xcomp", "ccomp" -> complement(child, head);
      case "dep", "parataxis" -> reported(child, head);
      case "acl", "relcl" -> ofNoun(child, head);
      case "advcl" -> adverbial(child, head);
      case "pcomp", "pobj" -> {
        return afterPreposition(child, head);
      }
      case "dobj", "nsubjpass" -> argument(child, head);
      case "nsubj" -> subject(child, head);
      case "attr", "acomp", "oprd" -> own(head);
      case "appos" -> {}
      default -> presupposed();
    }
    return head;
  }

  private void conjunct(int child, int head) {
    for (int i = head + 1; i < child; i++) {
      Optional<CueMatch> instead =
          finder.at(i, EnumSet.of(Type.NEGATION)).filter(m -> m.words().size() > 1);
      if (instead.isPresent() && CueFinder.last(instead.get()) < child && stance) {
        found.add(Bearing.of(instead.get(), List.of(), true));
      }
    }
    boolean shares =
        graph.verb(child)
            ? graph.child(child, "nsubj", "nsubjpass", "aux") < 0
                && (graph.pos(child).equals(graph.pos(head)) || infinitive(child))
            : graph.child(child, "det", "poss") < 0;
    if (shares) {
      found.addAll(modifiers.of(head, head, stance));
      List<Integer> not =
          modifiers.negation(head).stream().filter(n -> n < head).filter(spent::add).toList();
      if (stance && !not.isEmpty()) {
        found.add(Modifiers.denial(not, head));
      }
    }
  }

  private boolean infinitive(int verb) {
    return graph.pos(verb).equals("VB");
  }

  private boolean toInfinitive(int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> graph.pos(a).equals("TO"));
  }

  private void complement(int child, int head) {
    Optional<CueMatch> cue = governor(head, link(child));
    if (cue.isEmpty() && graph.lemma(head).equals("be")) {
      for (int side : graph.children(head, "acomp", "attr", "oprd")) {
        cue = side == child ? cue : cue.or(() -> finder.at(side, link(child), GOVERNORS));
      }
    }
    if (cue.isPresent()) {
      apply(cue.get(), head);
    } else if (graph.is(child, "xcomp")) {
      own(head);
    } else {
      positive(head);
    }
  }

  /** A clause beside a verb of saying, or one more verb of a list that the parse has not joined. */
  private void reported(int child, int head) {
    Optional<CueMatch> speech =
        graph.verb(child) && graph.verb(head) ? finder.at(head, SPEECH) : Optional.empty();
    boolean listed =
        graph.verb(child)
            && graph.pos(child).equals(graph.pos(head))
            && graph.child(child, "nsubj", "nsubjpass") < 0;
    if (speech.isPresent() && !listed) {
      apply(speech.get(), head);
    } else if (listed) {
      conjunct(child, head);
    } else {
      presupposed();
    }
  }

  private String link(int verb) {
    if (toInfinitive(verb)) {
      return "to";
    }
    int mark = graph.child(verb, "mark");
    return mark < 0 ? "" : graph.lemma(mark);
  }

  /** The cue that a word is, alone or with the "be" before it. */
  private Optional<CueMatch> governor(int head, String link) {
    int be = graph.child(head, "auxpass");
    if (be < 0 && graph.is(head, "acomp", "attr", "oprd")) {
      be = graph.head(head);
    }
    Optional<CueMatch> longer =
        be < 0 || be > head
            ? Optional.empty()
            : finder.at(be, link, GOVERNORS).filter(m -> m.words().contains(head));
    return longer.or(() -> finder.at(head, link, GOVERNORS));
  }

  private void apply(CueMatch match, int head) {
    List<Integer> not = new ArrayList<>(negation(head));
    int holder = graph.head(head);
    if (holder >= 0 && graph.is(head, "acomp", "attr", "oprd", "dobj")) {
      not.addAll(negation(holder));
    }
    found.add(Bearing.of(match, not, stance));
    boolean speech =
        SPEECH.contains(match.cue().type()) && match.cue().credited() != Cue.Credited.NONE;
    if (speech || match.cue().type() == Type.CONDITION || match.cue().type() == Type.DEMAND) {
      stance = false;
    }
    if (match.cue().type() == Type.FACTIVE) {
      stance = false;
    }
    positive(head);
  }

  private void ofNoun(int child, int noun) {
    if (graph.is(child, "relcl") || graph.pos(child).matches("VBN|VBD")) {
      Optional<CueMatch> cue =
          graph.child(child, "mark") >= 0 ? governor(noun, "that") : Optional.empty();
      cue.ifPresentOrElse(m -> apply(m, noun), () -> stance = false);
      return;
    }
    Optional<CueMatch> cue = governor(noun, link(child));
    if (cue.isPresent()) {
      apply(cue.get(), noun);
    } else if (toInfinitive(child)) {
      if (stance && !first(noun)) {
        found.add(purpose(child));
      }
    } else if (graph.child(noun, "det", "poss") >= 0
        && !graph.lemma(graph.child(noun, "det", "poss")).matches("an?|no|any")) {
      stance = false;
    }
  }

  /** "The first country to recognize": it did. */
  private boolean first(int noun) {
    return graph.children(noun, "amod", "nmod", "det").stream()
        .anyMatch(
            c -> Set.of("first", "second", "last", "only", "latest").contains(graph.lemma(c)));
  }

  private static Bearing purpose(int verb) {
    return Modifiers.form(Modality.PLANNED, 0.5, verb, Type.INTENTION);
  }

  private void adverbial(int child, int head) {
    int mark = graph.child(child, "mark");
    if (mark >= 0) {
      boolean soThat = graph.lemma(mark).equals("so");
      if (stance && soThat) {
        found.add(purpose(child));
      }
      stance = false;
    } else if (toInfinitive(child)) {
      if (stance && !graph.lemma(Math.max(0, child - 2)).equals("only")) {
        found.add(purpose(child));
      }
      stance = false;
    } else if (graph.pos(child).equals("VBG") && child > head) {
      positive(head);
    } else {
      stance = false;
    }
  }

  private int afterPreposition(int child, int preposition) {
    int above = graph.head(preposition);
    if (above < 0) {
      return preposition;
    }
    String name = graph.lemma(preposition);
    Optional<CueMatch> own = finder.at(preposition, EnumSet.of(Type.NEGATION, Type.CONDITION));
    if (own.isEmpty()) {
      own = finder.before(preposition + 1, EnumSet.of(Type.NEGATION, Type.CONDITION));
    }
    if (own.isPresent()) {
      found.add(Bearing.of(own.get(), List.of(), stance));
      stance = false;
      return above;
    }
    Optional<CueMatch> cue = LINKS.contains(name) ? governor(above, name) : Optional.empty();
    if (cue.filter(m -> links(m, child, name)).isPresent()) {
      apply(cue.get(), above);
    } else if (graph.verb(above) && followed(child, preposition, above)) {
      own(above);
    } else if (graph.noun(above)
        && (words.is(graph.lemma(above), "carrier") && name.matches("of|for")
            || name.matches("including|include"))) {
      own(above);
    } else {
      presupposed();
    }
    return above;
  }

  /** Concern about an act, or praise of one, takes it for true; concern about doing it does not. */
  private boolean links(CueMatch match, int child, String preposition) {
    Type type = match.cue().type();
    boolean about = preposition.equals("about") && graph.is(child, "pobj");
    return match.cue().words().size() > 1
        || !about
            && type != Type.FACTIVE
            && (SPEECH.contains(type) ? SPEECH_LINKS : LINKS).contains(preposition);
  }

  /** Means ("by supplying"), manner ("in violation of") and result ("lead to") share the stance. */
  private boolean followed(int child, int preposition, int verb) {
    String name = graph.lemma(preposition);
    if (graph.is(child, "pcomp")) {
      return MEANS.contains(name) && preposition > verb
          || words.is(graph.lemma(verb), "result") && name.equals("to");
    }
    return words.is(name, "role") || words.is(graph.lemma(verb), "result");
  }

  private void argument(int child, int verb) {
    boolean cueBelow = !found.isEmpty() && found.get(found.size() - 1).at() == child;
    Optional<CueMatch> cue =
        finder.at(verb, cueBelow ? ENDING : OF_NOUN).filter(m -> !told(m.cue()));
    boolean held = words.is(graph.lemma(verb), "light");
    boolean owned = graph.child(child, "poss") >= 0;
    if (cue.isPresent() && !(owned && ENDING.contains(cue.get().cue().type()))) {
      apply(cue.get(), verb);
    } else if (cueBelow || held) {
      own(verb);
    } else {
      presupposed();
    }
  }

  /** "Announced sanctions" and "saw cooperation" say nothing of their noun but that it is so. */
  private static boolean told(Cue cue) {
    return SPEECH.contains(cue.type()) && cue.modality() == Modality.ASSERTED;
  }

  private void subject(int child, int verb) {
    Optional<CueMatch> ending = finder.at(verb, EnumSet.of(Type.PARTIAL));
    for (int inner : graph.children(verb, "xcomp")) {
      ending = ending.or(() -> finder.at(inner, EnumSet.of(Type.PARTIAL)));
    }
    Optional<CueMatch> judged =
        graph.children(verb, "acomp").stream()
            .flatMap(a -> finder.at(a, EnumSet.of(Type.ADJECTIVE)).stream())
            .findFirst();
    if (ending.isPresent() && graph.child(verb, "dobj") < 0) {
      apply(ending.get(), verb);
    } else if (judged.isPresent()) {
      apply(judged.get(), verb);
    } else if (OCCUR.contains(graph.lemma(verb)) && !clause) {
      own(verb);
    } else {
      presupposed();
    }
  }
}
