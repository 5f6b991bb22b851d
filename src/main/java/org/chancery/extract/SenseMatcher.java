package org.chancery.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Claim;
import org.chancery.claim.Target;

/**
 * Matches frames against the senses of the lexicon. Of several senses the most specific wins,
 * filler by filler: "economic aid, weapons and know-how" are three readings of one verb.
 */
final class SenseMatcher {
  private static final int PAIRED_AT_MOST = 4;

  private final SentenceGraph graph;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Doers doers;
  private final Set<Integer> consumed = new HashSet<>();

  SenseMatcher(SentenceGraph graph, Knowledge knowledge, Referents referents, Doers doers) {
    this.doers = doers;
    this.graph = graph;
    this.knowledge = knowledge;
    this.referents = referents;
  }

  /** Whether a word was spoken for by a reading of its verb: "deepen relations with". */
  boolean consumed(int token) {
    return consumed.contains(token);
  }

  private record Match(Sense sense, Map<String, List<Integer>> bound) {}

  List<Reading> read(Frame frame) {
    List<Match> matches = new ArrayList<>();
    for (Sense sense : knowledge.lexicon().senses(frame.pos(), graph.lemma(frame.predicate()))) {
      bind(sense, frame).ifPresent(bound -> matches.add(new Match(sense, bound)));
    }
    matches.sort(Comparator.comparingInt((Match m) -> m.sense().specificity()).reversed());
    Set<Integer> covered = new HashSet<>();
    List<Reading> readings = new ArrayList<>();
    boolean any = false;
    for (Match match : matches) {
      Set<Integer> fresh = new LinkedHashSet<>(deciding(match));
      boolean plain = fresh.isEmpty();
      fresh.removeAll(covered);
      if (plain ? any : fresh.isEmpty()) {
        continue;
      }
      Match rest = plain ? match : narrowed(match, fresh);
      List<Reading> read = new ArrayList<>();
      for (Template template : match.sense().templates()) {
        read.addAll(fill(frame, rest, template));
      }
      if (!read.isEmpty()) {
        match.sense().slots().stream()
            .filter(slot -> !slot.lemmas().isEmpty() && !slot.absent())
            .forEach(slot -> consumed.addAll(match.bound().getOrDefault(slot.name(), List.of())));
        any = true;
        covered.addAll(fresh);
        readings.addAll(read);
      }
    }
    return readings;
  }

  /**
   * The fillers over which senses compete: those of the object, else of any slot but the subject.
   */
  private static List<Integer> deciding(Match match) {
    for (String role : List.of("obj", "xcomp", "ccomp", "attr", "obj2")) {
      if (match.bound().containsKey(role)) {
        return match.bound().get(role);
      }
    }
    List<Integer> all = new ArrayList<>();
    match
        .bound()
        .forEach(
            (role, fillers) -> {
              if (!Set.of("subj", "prt", "mod", "adv").contains(role)) {
                all.addAll(fillers);
              }
            });
    return all;
  }

  private static Match narrowed(Match match, Set<Integer> fresh) {
    Map<String, List<Integer>> bound = new LinkedHashMap<>(match.bound());
    for (String role : List.of("obj", "xcomp", "ccomp", "attr", "obj2")) {
      if (bound.containsKey(role)) {
        bound.computeIfPresent(role, (r, all) -> all.stream().filter(fresh::contains).toList());
        break;
      }
    }
    return new Match(match.sense(), bound);
  }

  private Optional<Map<String, List<Integer>>> bind(Sense sense, Frame frame) {
    Map<String, List<Integer>> bound = new LinkedHashMap<>();
    for (Slot slot : sense.slots()) {
      List<Integer> fillers = List.of();
      for (String role : slot.roles()) {
        fillers = frame.role(role).stream().filter(f -> admits(slot, f)).toList();
        if (!fillers.isEmpty()) {
          break;
        }
      }
      if (slot.absent() != fillers.isEmpty()
          && !slot.optional()
          && !understood(slot, sense, frame)) {
        return Optional.empty();
      }
      if (!fillers.isEmpty() && !slot.absent()) {
        bound.put(slot.name(), fillers);
      }
    }
    return Optional.of(bound);
  }

  private boolean understood(Slot slot, Sense sense, Frame frame) {
    return slot.name().equals("subj")
        && !slot.absent()
        && slot.lemmas().isEmpty()
        && frame.role("subj").isEmpty()
        && doers.understood(frame, sense.templates().get(0).relation()).isPresent();
  }

  private boolean admits(Slot slot, int token) {
    if (!slot.lemmas().isEmpty()) {
      return slot.lemmas().contains(graph.lemma(token));
    }
    return slot.classes().isEmpty()
        || slot.classes().stream().anyMatch(c -> knowledge.isOfClass(graph, referents, token, c));
  }

  private List<Reading> fill(Frame frame, Match match, Template template) {
    Optional<Reading.Theme> theme = template.theme().flatMap(f -> theme(f, frame, match));
    if (template.pair()) {
      return pairs(frame, match, template, theme);
    }
    List<Reading> readings = new ArrayList<>();
    Template.Filler subjectPlace = template.subject().orElseThrow();
    List<Referent> objects = objects(template.object().orElseThrow(), frame, match);
    for (Subject subject : subjects(subjectPlace, frame, match)) {
      for (Referent object : objects) {
        if (!subject.referent().target().equals(object.target())) {
          readings.add(
              new Reading(
                  match.sense().id(),
                  frame.predicate(),
                  template,
                  subject.referent(),
                  object,
                  theme.or(subject::act),
                  open(template, frame)));
        }
      }
    }
    return readings;
  }

  private Optional<String> open(Template template, Frame frame) {
    return template.relation().equals(Claim.OPEN)
        ? Optional.of(graph.lemma(frame.predicate()))
        : Optional.empty();
  }

  /** A subject; where it was an act ("Russia's support"), its doer and the act. */
  private record Subject(Referent referent, Optional<Reading.Theme> act) {}

  private List<Subject> subjects(Template.Filler place, Frame frame, Match match) {
    if (!place.constant().isEmpty()) {
      return List.of(new Subject(constant(place, frame), Optional.empty()));
    }
    boolean anything =
        match.sense().slots().stream()
            .anyMatch(s -> s.name().equals(place.role()) && s.classes().contains("any"));
    boolean classed =
        match.sense().slots().stream()
            .anyMatch(s -> s.name().equals(place.role()) && !s.classes().isEmpty());
    List<Subject> all = new ArrayList<>();
    if (place.role().equals("subj") && frame.role("subj").isEmpty()) {
      doers
          .understood(frame, match.sense().templates().get(0).relation())
          .ifPresent(r -> all.add(new Subject(r, Optional.empty())));
    }
    for (int token : match.bound().getOrDefault(place.role(), List.of())) {
      for (Referent referent : referents.of(token)) {
        if (referent.actor() || place.owner() || classed && !anything) {
          (place.owner() && !referent.actor() ? referent.owners() : List.of(referent))
              .forEach(r -> all.add(new Subject(r, Optional.empty())));
        } else if (!referent.owners().isEmpty() && !referent.entity()) {
          Reading.Theme act = new Reading.Theme(referent.target().label(), referent.span());
          referent.owners().forEach(o -> all.add(new Subject(o, Optional.of(act))));
        } else if (anything || referent.entity()) {
          all.add(new Subject(referent, Optional.empty()));
        }
      }
    }
    return all;
  }

  private List<Referent> objects(Template.Filler place, Frame frame, Match match) {
    if (!place.constant().isEmpty()) {
      return List.of(constant(place, frame));
    }
    if (place.role().equals("self")) {
      return referents.of(frame.predicate());
    }
    List<Referent> all = new ArrayList<>();
    for (Referent each : referents.of(match.bound().getOrDefault(place.role(), List.of()))) {
      if (place.owner() && !each.actor() && !each.owners().isEmpty()) {
        all.addAll(each.owners());
      } else {
        all.add(each);
      }
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
    List<List<Referent>> sides = Participants.of(frame, referents);
    List<Reading> readings = new ArrayList<>();
    Map<Set<Target>, Boolean> seen = new HashMap<>();
    for (Referent left : sides.get(0)) {
      for (Referent right : sides.get(1)) {
        if (!left.target().equals(right.target())
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
