package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.claim.Target;

/**
 * Reads where things without a name stand: "Fiji's embassy in Tokyo", "a base on Guam", "the summit
 * in Oslo". That a state has relations with its embassy's host is told only where the lexicon reads
 * it: "opened an embassy in".
 */
final class Standing {
  private static final Template LOCATED = Template.parse("locatedIn(subj, in)");
  private static final Set<String> WHERE = Set.of("in", "at", "on", "near", "inside");
  private static final Set<String> KEEP =
      Set.of(
          "have",
          "maintain",
          "open",
          "keep",
          "operate",
          "run",
          "establish",
          "reopen",
          "re-open",
          "close",
          "build",
          "set",
          "retain",
          "inaugurate",
          "relocate",
          "move",
          "upgrade");
  private static final int REPEATED_AT_MOST = 4;

  private final Knowledge knowledge;

  Standing(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<Reading> read(SentenceGraph graph, Mentions mentions, Referents referents) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      if (graph.noun(i) && mentions.covering(i).stream().allMatch(m -> ofMission(graph, m))) {
        boolean mission = knowledge.words().is(graph.lemma(i), "mission");
        if (mission || knowledge.words().is(graph.lemma(i), "standing")) {
          for (Referent place : places(graph, referents, i)) {
            all.addAll(at(graph, referents, i, mission, place));
          }
        }
      }
    }
    return all;
  }

  private boolean ofMission(SentenceGraph graph, Mention mention) {
    return knowledge.words().is(graph.lemma(mention.head()), "mission");
  }

  private List<Reading> at(
      SentenceGraph graph, Referents referents, int noun, boolean mission, Referent place) {
    List<Reading> all = new ArrayList<>();
    List<Referent> keepers = mission ? keepers(graph, referents, noun, place) : List.of();
    for (Referent keeper : keepers) {
      String label =
          knowledge.adjective((Target.Entity) keeper.target())
              + " "
              + graph.lemma(noun).toLowerCase(Locale.ROOT);
      all.add(reading("site.mission", noun, LOCATED, site(graph, noun, label), place));
    }
    if (keepers.isEmpty() && !mission) {
      String label = referents.of(noun).get(0).target().label();
      String bare = label.replaceFirst(" (in|at|on|near|inside) .*$", "");
      all.add(reading("site.place", noun, LOCATED, site(graph, noun, bare), place));
    }
    return all;
  }

  private static Reading reading(String sense, int at, Template template, Referent a, Referent b) {
    return new Reading(sense, at, template, a, b, Optional.empty(), Optional.empty());
  }

  private static Referent site(SentenceGraph graph, int noun, String label) {
    var span = graph.span(graph.phrase(noun));
    return new Referent(new Target.Phrase(label), noun, span, graph.text(span), false, List.of());
  }

  /** Where: what a preposition right after the noun, or after what it is of, names. */
  private List<Referent> places(SentenceGraph graph, Referents referents, int noun) {
    List<Integer> prepositions = new ArrayList<>(graph.children(noun, "prep"));
    int head = graph.head(noun);
    if (head >= 0 && graph.verb(head)) {
      graph.children(head, "prep").stream().filter(p -> p == noun + 1).forEach(prepositions::add);
    }
    return prepositions.stream()
        .filter(p -> p > noun && WHERE.contains(graph.lemma(p)))
        .flatMap(p -> graph.objects(p).stream())
        .flatMap(o -> place(graph, referents, o))
        .limit(REPEATED_AT_MOST)
        .toList();
  }

  private Stream<Referent> place(SentenceGraph graph, Referents referents, int object) {
    List<Referent> named = referents.namedAt(object);
    if (named.isEmpty() && knowledge.stranger(graph, object)) {
      return referents.of(object).stream().filter(r -> !r.kind().equals("Person")).limit(1);
    }
    return named.stream()
        .filter(
            r ->
                r.kind().equals("Facility")
                    || knowledge.vocabulary().isA(r.kind(), "Place")
                    || knowledge.vocabulary().isA(r.kind(), "State"))
        .limit(1);
  }

  /** Whose a mission is: its owner, who has it, or of two states spoken of the other one. */
  private List<Referent> keepers(
      SentenceGraph graph, Referents referents, int noun, Referent place) {
    List<Referent> own = states(referents.owners(noun));
    int head = graph.head(noun);
    if (own.isEmpty()) {
      own = ofName(graph, referents, noun);
    }
    if (own.isEmpty() && head >= 0 && KEEP.contains(graph.lemma(head)) && graph.is(noun, "dobj")) {
      own =
          states(
              referents.of(
                  graph.children(head, "nsubj").stream()
                      .flatMap(s -> graph.coordination(s).stream())
                      .toList()));
    }
    if (!own.isEmpty()) {
      return own.stream().filter(o -> !o.target().equals(place.target())).toList();
    }
    Optional<Target> host = state(place).map(Referent::target);
    List<Target.Entity> parties = referents.topic().parties(graph.sentence());
    return parties.stream()
        .filter(p -> host.isPresent() && parties.contains(host.get()))
        .filter(p -> !host.get().equals(p))
        .map(p -> new Referent(p, noun, place.span(), place.text(), true, List.of()))
        .toList();
  }

  /** Whose a mission is by its name: "the Swedish Embassy". */
  private List<Referent> ofName(SentenceGraph graph, Referents referents, int noun) {
    return referents.namedAt(noun).stream()
        .filter(r -> r.target() instanceof Target.Entity)
        .flatMap(r -> referents.stateOf((Target.Entity) r.target()).stream())
        .map(s -> new Referent(s, noun, graph.token(noun).span(), "", true, List.of()))
        .toList();
  }

  private List<Referent> states(List<Referent> owners) {
    return owners.stream()
        .filter(o -> knowledge.vocabulary().isA(o.kind(), "State"))
        .limit(REPEATED_AT_MOST)
        .toList();
  }

  private Optional<Referent> state(Referent place) {
    if (knowledge.vocabulary().isA(place.kind(), "State")) {
      return Optional.of(place);
    }
    return knowledge
        .stateOf(place.target().id())
        .map(s -> new Referent(s, place.head(), place.span(), place.text(), true, List.of()));
  }
}
