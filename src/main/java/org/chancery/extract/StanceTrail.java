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
 * What has been found on the way up from one predicate, and how far what lies further up still
 * reaches down to it.
 */
final class StanceTrail {
  private static final Set<Type> GOVERNORS = EnumSet.complementOf(EnumSet.of(Type.ADVERB));
  static final Set<Type> SPEECH = EnumSet.of(Type.REPORT, Type.ATTITUDE, Type.FACTIVE, Type.DENIAL);

  private final SentenceGraph graph;
  private final CueFinder finder;
  private final Modifiers modifiers;
  private final List<Bearing> found = new ArrayList<>();
  private final Set<Integer> spent = new HashSet<>();
  private boolean stance = true;
  private boolean credit = true;
  private boolean clause;

  StanceTrail(SentenceGraph graph, CueFinder finder) {
    this.graph = graph;
    this.finder = finder;
    this.modifiers = new Modifiers(graph, finder);
  }

  List<Bearing> found() {
    return found;
  }

  /** Whether what lies above still decides how the claim stands. */
  boolean decides() {
    return stance;
  }

  /** Whether what lies above still tells who says so. */
  boolean credits() {
    return credit;
  }

  /** Whether the way has passed a verb. */
  boolean clause() {
    return clause;
  }

  void passed(int node) {
    clause |= graph.verb(node);
  }

  void add(Bearing bearing) {
    if (stance) {
      found.add(bearing);
    }
  }

  /** Denies what a noun like "claims" has brought up: the noun's own doubt counts no more. */
  void deny(CueMatch match, int verb) {
    found.remove(found.size() - 1);
    apply(match, verb);
  }

  /** Takes what lies above out of reach, as far as the stance goes. */
  void close() {
    stance = false;
  }

  /** A clause of its own, which the parse has hung on another: nothing above is said of it. */
  void leave() {
    stance = false;
    credit = false;
  }

  /** What stands at a word, its negation included. */
  void own(int node) {
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
  void positive(int node) {
    found.addAll(modifiers.of(node, stance));
  }

  /** What stands before the first word of a coordination, which its others share. */
  void shared(int first) {
    found.addAll(modifiers.of(first, first, stance));
    List<Integer> not =
        modifiers.negation(first).stream().filter(n -> n < first).filter(spent::add).toList();
    if (!not.isEmpty()) {
      add(Modifiers.denial(not, first));
    }
  }

  /** The text takes what it speaks of for granted here. */
  void presupposed() {
    stance = false;
    credit &= clause;
  }

  /** The cue that a word is, alone or with the "be", verb or preposition before it. */
  Optional<CueMatch> governor(int head, String link) {
    int first = graph.child(head, "auxpass");
    if (first < 0 && graph.is(head, "acomp", "attr", "oprd", "pobj", "dobj")) {
      first = graph.head(head);
    }
    Optional<CueMatch> longer =
        first < 0 || first > head
            ? Optional.empty()
            : finder.at(first, link, GOVERNORS).filter(m -> m.words().contains(head));
    return longer.or(() -> finder.at(head, link, GOVERNORS)).filter(m -> !Modifiers.came(graph, m));
  }

  void apply(CueMatch match, int head) {
    List<Integer> not = new ArrayList<>(negation(head));
    not.removeAll(match.words());
    spent.addAll(match.words());
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

  String link(int verb) {
    if (toInfinitive(verb)) {
      return "to";
    }
    int mark = graph.child(verb, "mark");
    return mark < 0 ? "" : graph.lemma(mark);
  }

  boolean toInfinitive(int verb) {
    return graph.children(verb, "aux").stream().anyMatch(a -> graph.pos(a).equals("TO"));
  }

  /** What is done in order to do something has not brought it about yet. */
  static Bearing purpose(int verb) {
    return Modifiers.form(Modality.PLANNED, 0.55, verb, Type.INTENTION);
  }
}
