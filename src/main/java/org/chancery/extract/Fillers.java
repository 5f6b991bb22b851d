package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Claim;
import org.chancery.claim.Target;

/** Fills the claims of a sense with what stands in the frame's roles. */
final class Fillers {
  private static final int PAIRED_AT_MOST = 4;
  private static final Set<String> INDEFINITE =
      Set.of("something", "anything", "everything", "nothing", "what", "whatever", "it", "that");
  private static final List<String> ANYTHING = List.of("any", "tied");

  private final SentenceGraph graph;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Doers doers;
  private final Unsaid unsaid;
  private final Possessions possessions;
  private final Sides sides;
  private final Relatives relatives;

  Fillers(
      SentenceGraph graph, Knowledge knowledge, Referents referents, Doers doers, Unsaid unsaid) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.referents = referents;
    this.doers = doers;
    this.unsaid = unsaid;
    this.possessions = new Possessions(graph, knowledge);
    this.sides = new Sides(graph, knowledge.words(), referents, doers);
    this.relatives = new Relatives(graph, knowledge.words());
  }

  List<Reading> read(Frame frame, Match match, Template template) {
    Optional<Reading.Theme> theme = template.theme().flatMap(f -> theme(f, frame, match));
    if (template.pair()) {
      return pairs(frame, match, template, theme);
    }
    List<Reading> readings = new ArrayList<>();
    Template.Filler subjectPlace = template.subject().orElseThrow();
    boolean again =
        template.object().orElseThrow().role().equals("again")
            || Partners.meant(match, template.object().orElseThrow());
    List<Referent> objects =
        again ? List.of() : objects(template.object().orElseThrow(), template, frame, match);
    for (Subject subject : subjects(subjectPlace, frame, match)) {
      for (Referent object : again ? unsaid(template, subject, frame) : objects) {
        Referent doer = subject.doer(object);
        if (!doer.target().equals(object.target())
            && !INDEFINITE.contains(object.target().label())
            && !vague(doer, object, frame)) {
          readings.add(
              new Reading(
                  match.sense().id(),
                  frame.predicate(),
                  template,
                  doer,
                  bare(object, doer, template.relation()),
                  theme.or(subject::act),
                  open(template, frame)));
        }
      }
    }
    return readings;
  }

  /** A thing without what the claim says of it anyway: whose it is, with whom it is made. */
  private Referent bare(Referent object, Referent doer, String relation) {
    return relation.equals("hasProgram")
        ? Programs.owned(object, doer, knowledge)
        : Counterparties.apart(
            OwnThings.bare(object, doer, relation, knowledge), relation, graph, referents);
  }

  /**
   * What a noun itself says of those it names, as "parties to the treaty" does, is said of them.
   */
  private boolean vague(Referent doer, Referent object, Frame frame) {
    return doer.head() != frame.predicate() && Vague.subject(doer, graph, knowledge.words())
        || object.head() != frame.predicate() && Vague.object(object, graph, knowledge.words());
  }

  /** To whom it is done, where no word says so. */
  private List<Referent> unsaid(Template template, Subject subject, Frame frame) {
    Referent doer = subject.referent();
    return template.object().orElseThrow().role().equals("again")
        ? doers.again(template.relation(), doer, frame)
        : doers.partner(template.relation(), doer, frame, referents);
  }

  private Optional<String> open(Template template, Frame frame) {
    return template.relation().equals(Claim.OPEN)
        ? Optional.of(graph.lemma(frame.predicate()))
        : Optional.empty();
  }

  /** A subject; where it was an act ("Russia's support"), its doer and the act. */
  private record Subject(Referent referent, Optional<Referent> deed) {
    static Subject of(Referent referent) {
      return new Subject(referent, Optional.empty());
    }

    Optional<Reading.Theme> act() {
      return deed.map(d -> new Reading.Theme(d.target().label(), d.span()));
    }

    /** The act itself where it is done to its own doer: "Aiding Iran gave Russia leverage". */
    Referent doer(Referent object) {
      return referent.target().equals(object.target()) ? deed.orElse(referent) : referent;
    }
  }

  private List<Subject> subjects(Template.Filler place, Frame frame, Match match) {
    if (!place.constant().isEmpty()) {
      return List.of(Subject.of(constant(place, frame)));
    }
    List<Subject> all = new ArrayList<>();
    if (place.role().equals("subj")
        && frame.role("subj").isEmpty()
        && match.fillers("subj").isEmpty()) {
      doers.understood(frame, match.sense().templates().get(0).relation()).stream()
          .map(Subject::of)
          .forEach(all::add);
    }
    List<Integer> fillers = match.fillers(place.role());
    if (place.role().equals(SenseMatcher.SAID) && fillers.isEmpty()) {
      return unsaid.voices(frame.predicate()).stream()
          .map(t -> Subject.of(unsaid.known(t, frame.predicate())))
          .toList();
    }
    for (int token :
        place.role().equals("subj")
            ? Tie.whose(graph, knowledge.words(), frame, match, fillers)
            : fillers) {
      for (Referent referent : referents.of(token)) {
        Referent bare = Restricted.bare(referent, token, frame.predicate(), graph);
        all.addAll(subject(bare, token, place, frame, match));
      }
    }
    return all;
  }

  private List<Subject> subject(
      Referent referent, int token, Template.Filler place, Frame frame, Match match) {
    boolean anything = match.asksFor(place.role(), ANYTHING);
    if (place.owner() && !referent.actor()) {
      return referent.owners().stream().map(Subject::of).toList();
    }
    boolean whose =
        referent.entity()
            || !referent.owners().isEmpty()
            || !Generic.is(graph, token, frame.predicate());
    if (referent.actor() || lies(match) || match.narrows(place.role()) && !anything && whose) {
      return List.of(Subject.of(referent));
    }
    if (!referent.owners().isEmpty()
        && (!referent.entity() || possessions.instrument(referent))
        && !(anything && possessions.itself(token, referent))) {
      return referent.owners().stream().map(o -> new Subject(o, Optional.of(referent))).toList();
    }
    return anything && !Generic.is(graph, token, frame.predicate()) || referent.entity()
        ? List.of(Subject.of(referent))
        : List.of();
  }

  /** Whether a sense says where something is: not where its owner is. */
  private static boolean lies(Match match) {
    return match.sense().templates().get(0).relation().equals("locatedIn");
  }

  private List<Referent> objects(
      Template.Filler place, Template template, Frame frame, Match match) {
    if (!place.pieces().isEmpty()) {
      return Composed.of(place.pieces(), piece -> objects(piece, template, frame, match));
    }
    if (!place.constant().isEmpty()) {
      return List.of(constant(place, frame));
    }
    if (place.role().equals("self")) {
      return referents.of(relatives.meant(frame.predicate()));
    }
    if (place.role().equals("state")) {
      return states(match, template);
    }
    if (Unsaid.ROLES.contains(place.role())) {
      return unsaid.meaning(place.role(), frame.predicate()).stream()
          .map(t -> unsaid.known(t, frame.predicate()))
          .toList();
    }
    List<Integer> fillers =
        match.fillers(place.role()).stream().filter(f -> !Knowledge.dated(graph, f)).toList();
    List<Referent> all = new ArrayList<>();
    for (Referent each : referents.of(spelledOut(fillers, template.relation()))) {
      List<Referent> backed = possessions.backed(each, template.relation(), referents);
      if (!backed.isEmpty()) {
        all.addAll(backed);
      } else if (place.owner() && possessions.standsForOwner(each)) {
        all.addAll(each.owners());
      } else {
        all.add(Seats.of(Compounds.bare(each, graph, frame), place, knowledge));
      }
    }
    return all;
  }

  /** Things by their kind's examples, where it has some; groups are spelled out elsewhere. */
  private List<Integer> spelledOut(List<Integer> fillers, String relation) {
    return Examples.LISTED.contains(relation)
        ? fillers.stream().flatMap(f -> Examples.orItself(graph, f).stream()).distinct().toList()
        : fillers;
  }

  /** The states that the persons in the subject's place belong to. */
  private List<Referent> states(Match match, Template template) {
    String person = template.subject().map(Template.Filler::role).orElse("");
    List<Referent> all = new ArrayList<>();
    for (Referent each : referents.of(match.fillers(person))) {
      Optional.of(each.target())
          .filter(Target.Entity.class::isInstance)
          .flatMap(t -> referents.stateOf((Target.Entity) t))
          .map(s -> new Referent(s, each.head(), each.span(), each.text(), true, List.of()))
          .ifPresent(all::add);
    }
    return all;
  }

  private Referent constant(Template.Filler place, Frame frame) {
    var span = graph.token(frame.predicate()).span();
    return new Referent(
        new Target.Phrase(place.constant()),
        frame.predicate(),
        span,
        graph.text(span),
        false,
        List.of());
  }

  private Optional<Reading.Theme> theme(Template.Filler place, Frame frame, Match match) {
    if (!place.constant().isEmpty()) {
      var span = graph.token(frame.predicate()).span();
      return Optional.of(new Reading.Theme(place.constant(), span));
    }
    List<Integer> fillers =
        place.role().equals("self")
            ? List.of(frame.predicate())
            : match.bound().getOrDefault(place.role(), frame.role(place.role()));
    if (fillers.isEmpty()) {
      return Optional.empty();
    }
    List<String> labels = new ArrayList<>();
    BitSet words = new BitSet();
    for (int filler : fillers) {
      referents.of(filler).forEach(r -> labels.add(r.target().label()));
      words.set(filler);
    }
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading.Theme(String.join(", ", new LinkedHashSet<>(labels)), graph.span(words)));
  }

  /** Every pair of the participants that a symmetric relation has. */
  private List<Reading> pairs(
      Frame frame, Match match, Template template, Optional<Reading.Theme> theme) {
    List<List<Referent>> sides = this.sides.of(frame);
    List<Reading> readings = new ArrayList<>();
    Map<Set<Target>, Boolean> seen = new HashMap<>();
    for (Referent one : sides.get(0)) {
      Referent left = Restricted.bare(one, one.head(), frame.predicate(), graph);
      for (Referent right : sides.get(1)) {
        if (!left.target().equals(right.target())
            && !Participants.alternative(graph, left.head(), right.head())
            && seen.put(Set.of(left.target(), right.target()), true) == null) {
          readings.add(
              new Reading(
                  match.sense().id(),
                  frame.predicate(),
                  template,
                  left,
                  right,
                  theme,
                  open(template, frame)));
        }
      }
    }
    return sides.get(0).equals(sides.get(1)) && sides.get(0).size() > PAIRED_AT_MOST
        ? List.of()
        : readings;
  }
}
