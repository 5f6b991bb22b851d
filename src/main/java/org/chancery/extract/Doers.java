package org.chancery.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.ontology.Relation;
import org.chancery.ontology.Vocabulary;
import org.chancery.text.Span;

/**
 * Remembers who did what, for sentences that leave it unsaid: "The export of coal was also banned"
 * after "The resolution banned ...", "the third nuclear test" in a text on one state's tests.
 */
final class Doers {
  private static final int PARTIES_AT_MOST = 2;
  private static final Set<String> LAID_DOWN =
      Set.of("restricts", "imposes", "suspends", "lifts", "enables", "sanctions");
  private static final Set<String> OF_ONE = Set.of("tests");
  private static final Set<String> SINGLE_EVENTS = Set.of("tests", "develops");

  /** Groups of relations of which who does one is likely to do the next too. */
  private static final Set<String> ALIKE = Set.of("sanctions", "programs");

  /** Of these only who did the same: whoever accuses somebody has attacked nobody. */
  private static final String HOSTILE = "opposition";

  private final Vocabulary vocabulary;
  private final Map<String, Last> byRelation = new HashMap<>();
  private final Set<String> several = new HashSet<>();
  private final Map<String, Last> byGroup = new HashMap<>();
  private final Stems stems;
  private final Deeds deeds;
  private final Partners partners;
  private Parties parties = Parties.none();
  private SentenceGraph graph;
  private Clauses clauses;
  private int sentence;

  Doers(Vocabulary vocabulary, Stems stems) {
    this.vocabulary = vocabulary;
    this.stems = stems;
    this.deeds = new Deeds(vocabulary);
    this.partners = new Partners(vocabulary);
  }

  private record Last(Referent who, int sentence) {}

  /** Two of whom something was claimed last. */
  private record Parties(List<Referent> both, int sentence) {
    static Parties none() {
      return new Parties(List.of(), 0);
    }
  }

  /**
   * Whose relations are meant where a sentence does not say: of the two of whom something was
   * claimed last, not more than two sentences ago.
   */
  List<Referent> parties(Frame frame) {
    return sentence - parties.sentence() > PARTIES_AT_MOST
        ? List.of()
        : parties.both().stream().map(r -> here(r, frame)).toList();
  }

  /**
   * Who is understood: for a passive without agent, the doer of such a thing in this sentence or
   * the one before; for a definite event, the last doer of one; for a clause without subject in a
   * list, whom the words before the list are about.
   */
  List<Referent> understood(Frame frame, String relation) {
    if (!frame.role("passive").isEmpty()) {
      String group = group(relation);
      return Optional.ofNullable(ALIKE.contains(group) ? byGroup.get(group) : null)
          .or(() -> Optional.ofNullable(HOSTILE.equals(group) ? byRelation.get(relation) : null))
          .filter(l -> l.sentence() >= sentence - 1)
          .map(Last::who)
          .or(() -> only(relation))
          .or(() -> itself(frame, relation))
          .stream()
          .toList();
    }
    if (!frame.role("definite").isEmpty() && SINGLE_EVENTS.contains(relation)) {
      return Optional.ofNullable(byRelation.get(relation)).map(Last::who).stream().toList();
    }
    if (frame.pos() == 'n') {
      return only(relation).stream().toList();
    }
    boolean clause = frame.pos() == 'v' && !graph.is(frame.predicate(), "amod", "nmod", "compound");
    return clause ? clause(frame) : List.of();
  }

  /**
   * Who acts in a clause without subject: the body whose resolution it is of, whom the list is
   * about, whom the text is about.
   */
  private List<Referent> clause(Frame frame) {
    Optional<Target.Entity> body = clauses.resolving(graph, frame.predicate());
    List<Referent> listed =
        body.isPresent()
            ? List.of()
            : stems.before(graph).stream().map(r -> here(r, frame)).toList();
    return listed.isEmpty()
        ? body.or(() -> clauses.subject(graph)).map(t -> here(t, frame)).stream().toList()
        : listed;
  }

  private Referent here(Target who, Frame frame) {
    Span span = graph.token(frame.predicate()).span();
    return new Referent(who, frame.predicate(), span, graph.text(span), true, List.of());
  }

  /** "Such transfers are prohibited": by the order or treaty that says so. */
  private Optional<Referent> itself(Frame frame, String relation) {
    int auxiliary = graph.child(frame.predicate(), "auxpass");
    boolean now = auxiliary >= 0 && Spelled.as("is|are|be", graph.token(auxiliary).form());
    return now && LAID_DOWN.contains(relation)
        ? stems.instrument().stream().findFirst().map(r -> here(r, frame))
        : Optional.empty();
  }

  /** The one who alone did such things so far, of things that a text tells of one state. */
  private Optional<Referent> only(String relation) {
    return several.contains(relation) || !OF_ONE.contains(relation)
        ? Optional.empty()
        : Optional.ofNullable(byRelation.get(relation)).map(Last::who);
  }

  /** To whom somebody did such a thing before, as meant by a word that does not say. */
  List<Referent> again(String relation, Referent doer, Frame frame) {
    return deeds.again(relation, doer.target()).map(r -> here(r, frame)).stream().toList();
  }

  /** With whom a state is dealing, as meant by a word that does not say. */
  List<Referent> partner(String relation, Referent doer, Frame frame, Referents referents) {
    List<Target.Entity> two = referents.topic().two(graph.sentence());
    // "American aid" is given to anybody, unless the whole text is on aid to one.
    boolean anybody = frame.pos() == 'n' && !two.contains(doer.target());
    return (anybody
            ? Optional.<Target>empty()
            : partners.of(relation, doer.target(), two, sentence))
            .filter(partner -> partners.alone(doer.target(), partner, referents.mentions()))
            .map(partner -> here(partner, frame))
            .stream()
            .toList();
  }

  /** Somebody named before the list, as meant by a verb in it. */
  private Referent here(Referent who, Frame frame) {
    Span span = graph.token(frame.predicate()).span();
    return new Referent(
        who.target(), frame.predicate(), span, graph.text(span), who.actor(), who.owners());
  }

  /** Turns to the next sentence. */
  void enter(SentenceGraph next, Clauses unsaid) {
    graph = next;
    clauses = unsaid;
  }

  /** Takes in the readings of a sentence: the next one may lean on them. */
  void observe(SentenceReader reader, List<Reading> readings) {
    stems.observe(reader);
    partners.observe(reader.referents().mentions());
    for (Reading reading : readings) {
      deeds.observe(reading);
      partners.observe(reading, sentence);
      Last last = new Last(reading.subject(), sentence);
      if (state(reading.subject()) && state(reading.object())) {
        parties = new Parties(List.of(reading.subject(), reading.object()), sentence);
      }
      Last before = byRelation.put(reading.template().relation(), last);
      if (before != null && !before.who().target().equals(reading.subject().target())) {
        several.add(reading.template().relation());
      }
      if (!symmetric(reading)) {
        byGroup.put(group(reading.template().relation()), last);
      }
    }
    sentence++;
  }

  private boolean state(Referent referent) {
    return referent.entity()
        && (vocabulary.isA(referent.kind(), "State")
            || vocabulary.isA(referent.kind(), "HistoricalState"));
  }

  private boolean symmetric(Reading reading) {
    return vocabulary.find(reading.template().relation()).filter(Relation::symmetric).isPresent();
  }

  private String group(String relation) {
    return vocabulary.find(relation).map(Relation::group).orElse("");
  }
}
