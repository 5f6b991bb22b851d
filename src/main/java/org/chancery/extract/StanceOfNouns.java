package org.chancery.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Modality;
import org.chancery.extract.Cue.Type;

/**
 * The steps up from the arguments of verbs, nouns and prepositions: which of them share in what is
 * said of what they hang on, and which the text takes for granted.
 */
final class StanceOfNouns {
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
  private final StanceTrail trail;

  StanceOfNouns(SentenceGraph graph, WordClasses words, CueFinder finder, StanceTrail trail) {
    this.graph = graph;
    this.words = words;
    this.finder = finder;
    this.trail = trail;
  }

  /** An object or a passive subject. */
  void argument(int child, int verb) {
    boolean below = cueAt(child);
    Optional<CueMatch> cue = finder.at(verb, below ? ENDING : OF_NOUN).filter(m -> !told(m.cue()));
    boolean ends = cue.filter(m -> ENDING.contains(m.cue().type())).isPresent();
    if (below && finder.at(verb, EnumSet.of(Type.DENIAL)).isPresent()) {
      trail.deny(finder.at(verb, EnumSet.of(Type.DENIAL)).orElseThrow(), verb);
    } else if (cue.isPresent() && !(ends && !below && others(child, cue.get()))) {
      trail.apply(cue.get(), verb);
    } else if (below || words.is(graph.lemma(verb), "light") && cue.isEmpty()) {
      trail.own(verb);
    } else {
      trail.presupposed();
    }
  }

  /**
   * "Ended Iran's support": it is over, but it was; "tempered its criticism" says how much it is.
   */
  private boolean others(int noun, CueMatch match) {
    int owner = graph.child(noun, "poss");
    boolean own = owner >= 0 && graph.pos(owner).equals("PRP$");
    return owner >= 0 && !(own && match.cue().type() == Type.PARTIAL);
  }

  /** Whether the word that the way has come to is itself a cue: "claims" that something is so. */
  private boolean cueAt(int noun) {
    List<Bearing> found = trail.found();
    return !found.isEmpty() && found.get(found.size() - 1).at() == noun;
  }

  /** "Announced sanctions" and "saw cooperation" say nothing of their noun but that it is so. */
  private static boolean told(Cue cue) {
    return StanceTrail.SPEECH.contains(cue.type()) && cue.modality() == Modality.ASSERTED;
  }

  void subject(int child, int verb) {
    Optional<CueMatch> ending = finder.at(verb, EnumSet.of(Type.PARTIAL));
    for (int inner : graph.children(verb, "xcomp")) {
      ending = ending.or(() -> finder.at(inner, EnumSet.of(Type.PARTIAL)));
    }
    Optional<CueMatch> judged =
        graph.children(verb, "acomp").stream()
            .flatMap(a -> finder.at(a, EnumSet.of(Type.ADJECTIVE, Type.NEGATION)).stream())
            .findFirst();
    if (ending.isPresent() && graph.child(verb, "dobj") < 0) {
      trail.apply(ending.get(), verb);
    } else if (judged.isPresent()) {
      trail.apply(judged.get(), verb);
    } else if (OCCUR.contains(graph.lemma(verb)) && !trail.clause()) {
      trail.own(verb);
    } else {
      trail.presupposed();
    }
  }

  /**
   * What stands after a preposition.
   *
   * @return the word that the preposition hangs on
   */
  int afterPreposition(int child, int preposition) {
    int first = preposition;
    while (graph.is(first, "conj") && graph.head(first) >= 0) {
      first = graph.head(first); // "for being slow and for arming"
    }
    int above = graph.head(first);
    if (above < 0) {
      return preposition;
    }
    if (cueAt(child)) {
      trail.presupposed();
      return above;
    }
    String name = graph.lemma(preposition);
    Optional<CueMatch> own = finder.at(preposition, EnumSet.of(Type.NEGATION, Type.CONDITION));
    if (own.isEmpty()) {
      own = finder.before(preposition + 1, EnumSet.of(Type.NEGATION, Type.CONDITION));
    }
    if (own.isPresent()) {
      trail.add(Bearing.of(own.get(), List.of(), trail.decides()));
      trail.close();
      return above;
    }
    Optional<CueMatch> cue = LINKS.contains(name) ? trail.governor(above, name) : Optional.empty();
    Optional<CueMatch> seen =
        name.equals("as") && graph.verb(above)
            ? finder.at(above, EnumSet.of(Type.ATTITUDE)).filter(m -> told(m.cue()))
            : Optional.empty();
    if (seen.isPresent()) {
      trail.apply(seen.get(), above);
    } else if (cue.filter(m -> links(m, child, name)).isPresent()) {
      trail.apply(cue.get(), above);
    } else if (graph.verb(above) && followed(child, preposition, above)) {
      trail.own(above);
    } else if (graph.noun(above)
        && (words.is(graph.lemma(above), "carrier") && Spelled.as("of|for", name)
            || Spelled.as("including|include", name))) {
      trail.own(above);
    } else {
      trail.presupposed();
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
            && (StanceTrail.SPEECH.contains(type) ? SPEECH_LINKS : LINKS).contains(preposition);
  }

  /** Means ("by supplying"), manner ("in violation of") and result ("lead to") share the stance. */
  private boolean followed(int child, int preposition, int verb) {
    String name = graph.lemma(preposition);
    if (graph.is(child, "pcomp")) {
      return MEANS.contains(name) && preposition > verb
          || words.is(graph.lemma(verb), "result") && name.equals("to");
    }
    // "As a member, Togo should act": it is one; but "should act as a broker".
    return words.is(name, "role") && preposition > verb || words.is(graph.lemma(verb), "result");
  }
}
