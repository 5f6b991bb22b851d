package org.chancery.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches frames against the senses of the lexicon. Of several senses the most specific wins, a
 * user's own before all of ours, filler by filler: "economic aid, weapons and know-how" are three
 * readings of one verb.
 */
final class SenseMatcher {
  private static final List<String> OBJECTS = List.of("obj", "xcomp", "ccomp", "attr", "obj2");

  private static final String WITH = "with";

  static final String SAID = "said";

  /** What is done against deeds of others. */
  private static final Set<String> AGAINST_DEEDS =
      Set.of("counters", "opposes", "criticizes", "rejects", "regardsAsThreat");

  private final SentenceGraph graph;
  private final Knowledge knowledge;
  private final Referents referents;
  private final Doers doers;
  private final Unsaid unsaid;
  private final Fillers fillers;
  private final Set<Integer> consumed = new HashSet<>();

  SenseMatcher(
      SentenceGraph graph, Knowledge knowledge, Referents referents, Doers doers, Unsaid unsaid) {
    this.doers = doers;
    this.unsaid = unsaid;
    this.graph = graph;
    this.knowledge = knowledge;
    this.referents = referents;
    this.fillers = new Fillers(graph, knowledge, referents, doers, unsaid);
  }

  /** Whether a word was spoken for by a reading of its verb: "deepen relations with". */
  boolean consumed(int token) {
    return consumed.contains(token);
  }

  /** What a frame says; where its words do not say to whom, what it says of the other of two. */
  List<Reading> read(Frame frame) {
    List<Sense> senses = knowledge.lexicon().senses(frame.pos(), graph.lemma(frame.predicate()));
    List<Reading> read = read(frame, senses);
    return read.isEmpty() && Partners.leftOut(graph, frame)
        ? read(frame, senses.stream().flatMap(s -> Partners.unsaid(s).stream()).toList())
        : read;
  }

  private List<Reading> read(Frame frame, List<Sense> senses) {
    List<Match> matches = new ArrayList<>();
    for (Sense sense : senses) {
      bind(sense, frame).ifPresent(bound -> matches.add(new Match(sense, bound)));
    }
    matches.sort(Comparator.comparing(Match::sense, Sense.BEST_FIRST));
    Set<Integer> covered = new HashSet<>();
    List<Reading> readings = new ArrayList<>();
    boolean any = false;
    boolean settled = false;
    for (Match match : matches) {
      if (settled && !match.sense().own()) {
        break;
      }
      Set<Integer> fresh = new LinkedHashSet<>(deciding(match));
      boolean plain = fresh.isEmpty();
      fresh.removeAll(covered);
      if (plain ? any : fresh.isEmpty()) {
        continue;
      }
      Match rest = plain ? match : narrowed(match, fresh);
      List<Reading> read = new ArrayList<>();
      for (Template template : match.sense().templates()) {
        read.addAll(fillers.read(frame, rest, template));
      }
      if (!read.isEmpty()) {
        match.sense().slots().stream()
            .filter(slot -> !slot.lemmas().isEmpty() && !slot.absent())
            // What a clause says is a claim of its own, also where its verb decided the sense.
            .filter(slot -> !slot.name().equals("ccomp"))
            .flatMap(slot -> match.bound().getOrDefault(slot.name(), List.of()).stream())
            .filter(token -> !toldToo(match.sense(), token))
            .forEach(consumed::add);
        any = true;
        settled |= match.sense().own() && decided(match).isEmpty();
        covered.addAll(fresh);
        readings.addAll(read);
      }
    }
    return readings;
  }

  /** "Repelled the Libyan attack on Faya": whoever repels it says too that there was one. */
  private boolean toldToo(Sense sense, int token) {
    return AGAINST_DEEDS.contains(sense.templates().get(0).relation())
        && knowledge.words().is(graph.lemma(token), "deed");
  }

  /**
   * The fillers over which senses compete: those of the object, else of any slot but the subject.
   */
  private static List<Integer> deciding(Match match) {
    Optional<String> decided = decided(match);
    if (decided.isPresent()) {
      return match.bound().get(decided.get());
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

  /** "Supplied Chad with weapons and training": what is given decides, not who gets it. */
  private static Optional<String> decided(Match match) {
    boolean equips =
        match.bound().containsKey(WITH)
            && match
                .sense()
                .templates()
                .get(0)
                .theme()
                .filter(t -> t.role().equals(WITH))
                .isPresent();
    return equips
        ? Optional.of(WITH)
        : OBJECTS.stream().filter(match.bound()::containsKey).findFirst();
  }

  private static Match narrowed(Match match, Set<Integer> fresh) {
    Map<String, List<Integer>> bound = new LinkedHashMap<>(match.bound());
    decided(match)
        .ifPresent(
            role ->
                bound.computeIfPresent(
                    role, (r, all) -> all.stream().filter(fresh::contains).toList()));
    return new Match(match.sense(), bound);
  }

  /** Whether the words alone, whatever they mean, rule a sense out: so they do with most. */
  private boolean unlike(Sense sense, Frame frame) {
    for (Slot slot : sense.slots()) {
      boolean spoken = spoken(slot, frame);
      boolean understood = Set.of("subj", SAID).contains(slot.name()) && slot.lemmas().isEmpty();
      boolean plain = !slot.lemmas().isEmpty() || slot.classes().isEmpty();
      boolean fails = slot.absent() ? spoken && plain : !spoken && !understood;
      if (fails && !slot.optional() && !wordless(slot)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word of the sentence need fill a slot. */
  private static boolean wordless(Slot slot) {
    return slot.name().equals("again") || Unsaid.ROLES.contains(slot.name());
  }

  /** Whether a role of a slot has a word, of those that it may be where it names some. */
  private boolean spoken(Slot slot, Frame frame) {
    for (String role : slot.roles()) {
      for (int filler : frame.role(role)) {
        if (!day(slot, filler)
            && (slot.lemmas().isEmpty() || slot.lemmas().contains(graph.lemma(filler)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Imposed an embargo on 3 May": upon a day, not upon somebody. */
  private boolean day(Slot slot, int filler) {
    return slot.absent() && Knowledge.dated(graph, filler);
  }

  private Optional<Map<String, List<Integer>>> bind(Sense sense, Frame frame) {
    if (unlike(sense, frame)) {
      return Optional.empty();
    }
    Map<String, List<Integer>> bound = new LinkedHashMap<>();
    for (Slot slot : sense.slots()) {
      if (slot.name().equals("again")) {
        continue;
      }
      if (Unsaid.ROLES.contains(slot.name())) {
        if (unsaid.meaning(slot.name(), frame.predicate()).isEmpty()) {
          return Optional.empty();
        }
        continue;
      }
      List<Integer> fillers = List.of();
      for (String role : slot.roles()) {
        fillers = admitted(slot, frame.role(role));
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
    if (slot.name().equals(SAID)) {
      return frame.role(SAID).isEmpty() && !unsaid.voices(frame.predicate()).isEmpty();
    }
    return slot.name().equals("subj")
        && !slot.absent()
        && slot.lemmas().isEmpty()
        && frame.role("subj").isEmpty()
        && !doers.understood(frame, sense.templates().get(0).relation()).isEmpty();
  }

  private List<Integer> admitted(Slot slot, List<Integer> fillers) {
    List<Integer> all = new ArrayList<>();
    for (int filler : fillers) {
      if (admits(slot, filler)) {
        all.add(filler);
      }
    }
    return all;
  }

  private boolean admits(Slot slot, int token) {
    if (day(slot, token)) {
      return false;
    }
    if (!slot.lemmas().isEmpty()) {
      return slot.lemmas().contains(graph.lemma(token));
    }
    for (String name : slot.classes()) {
      if (knowledge.isOfClass(graph, referents, token, name)) {
        return true;
      }
    }
    return slot.classes().isEmpty();
  }
}
