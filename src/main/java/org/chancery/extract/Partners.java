package org.chancery.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.ontology.Vocabulary;

/**
 * With whom a state is dealing where a sentence leaves it unsaid: in a text on Chad and Niger, or
 * after a sentence on these two, "Chad sent advisers" sends them to Niger.
 */
final class Partners {
  private static final int AT_MOST = 2;

  /** What is done between two, so that whoever does it does it to the other. */
  private static final Set<String> BETWEEN_TWO =
      Set.of(
          "providesEconomicAidTo",
          "providesMilitaryAidTo",
          "suppliesArmsTo",
          "providesTechnologyTo",
          "strainsRelationsWith",
          "hasDiplomaticRelationsWith");

  private static final Set<String> COLD =
      Set.of("strainsRelationsWith", "hasDiplomaticRelationsWith");
  private static final Set<String> HOSTILE =
      Set.of("attacks", "atWarWith", "threatens", "counters", "sanctions", "regardsAsThreat");
  private static final String ARMS = "suppliesArmsTo";
  private static final Set<String> RECEIVERS = Set.of("to", "from", "for", "with");

  /** Where a verb may name the other side, or somebody else. */
  private static final List<String> NAMING =
      List.of(
          "to", "iobj", "for", "from", "with", "on", "against", "into", "toward", "towards",
          "between", "among", "via", "through", "aim_obj", "obj2", "ctx", "by");

  private final Vocabulary vocabulary;
  private final Map<Target, Last> last = new HashMap<>();
  private final Set<Set<Target>> foes = new HashSet<>();
  private Set<Target> before = Set.of();

  Partners(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private record Last(Target other, int sentence) {}

  /** Takes in between whom something was claimed. */
  void observe(Reading reading, int sentence) {
    Target one = reading.subject().target();
    Target other = reading.object().target();
    if (state(one) && state(other) && !one.equals(other)) {
      last.put(one, new Last(other, sentence));
      last.put(other, new Last(one, sentence));
      if (HOSTILE.contains(reading.template().relation())) {
        foes.add(Set.of(one, other));
      }
    }
  }

  /** Takes in which states a sentence that has been read names. */
  void observe(Mentions mentions) {
    Set<Target> named = new LinkedHashSet<>();
    mentions.all().stream().map(Mention::entity).filter(this::state).forEach(named::add);
    before = named;
  }

  /**
   * To whom a state does such a thing where no word says so: enemies are helped by nobody.
   *
   * @param parties whom the sentence's section is about, where it is about two
   */
  Optional<Target> of(String relation, Target doer, List<? extends Target> parties, int sentence) {
    return of(doer, parties, sentence)
        .filter(other -> COLD.contains(relation) || !foes.contains(Set.of(doer, other)));
  }

  /**
   * The other side: of the two whom the section or the document is about, else of those of whom
   * something was claimed not long ago, else the only other state of the sentence before.
   */
  private Optional<Target> of(Target doer, List<? extends Target> parties, int sentence) {
    if (!state(doer)) {
      return Optional.empty();
    }
    if (parties.contains(doer)) {
      return parties.stream().filter(p -> !p.equals(doer)).findFirst().map(p -> p);
    }
    Last dealt = last.get(doer);
    if (dealt != null && sentence - dealt.sentence() <= AT_MOST) {
      return Optional.of(dealt.other());
    }
    List<Target> others = before.stream().filter(t -> !t.equals(doer)).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** Whether a sentence names no third state, who might be meant. */
  boolean alone(Target doer, Target partner, Mentions mentions) {
    return mentions.all().stream()
        .map(Mention::entity)
        .filter(this::state)
        .allMatch(e -> e.equals(doer) || e.equals(partner));
  }

  /** Whether a verb's words leave room for an unsaid other side: they say nobody else. */
  static boolean leftOut(SentenceGraph graph, Frame frame) {
    return frame.role("passive").isEmpty()
        && !frame.role("subj").isEmpty()
        && NAMING.stream().allMatch(role -> frame.role(role).isEmpty())
        && frame.role("in").stream().allMatch(f -> Knowledge.dated(graph, f));
  }

  /** A sense as it is where its words do not say to whom; empty for senses that need nobody. */
  static Optional<Sense> unsaid(Sense sense) {
    Template first = sense.templates().get(0);
    if (first.pair() || !BETWEEN_TWO.contains(first.relation())) {
      return Optional.empty();
    }
    if (sense.pos() == 'n' && first.relation().equals(ARMS)) {
      return Optional.empty(); // "North Korean missiles" are delivered to nobody
    }
    String receiver = first.object().map(Template.Filler::role).orElse("");
    List<Slot> rest = sense.slots().stream().filter(s -> !s.name().equals(receiver)).toList();
    return RECEIVERS.contains(receiver) && rest.size() == sense.slots().size() - 1
        ? Optional.of(
            new Sense(
                sense.id(),
                sense.pos(),
                sense.words(),
                rest,
                sense.templates().subList(0, 1),
                sense.example(),
                sense.counter(),
                sense.own()))
        : Optional.empty();
  }

  /** Whether a matched sense's claim is on somebody whom its pattern no longer asks for. */
  static boolean meant(Match match, Template.Filler place) {
    return RECEIVERS.contains(place.role())
        && match.sense().slots().stream().noneMatch(s -> s.name().equals(place.role()));
  }

  private boolean state(Target target) {
    return target instanceof Target.Entity entity
        && (vocabulary.isA(entity.kind(), "State")
            || vocabulary.isA(entity.kind(), "HistoricalState"));
  }
}
