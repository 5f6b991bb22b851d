package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.claim.Target;
import org.chancery.names.Name;

/** Resolves "the resolution", "the regime", "its ally", "the former", "the region". */
final class Definites {
  private static final int STATES_FURTHEST = 4;
  private static final int FURTHEST = 12;

  /** No war that "the war" would mean. */
  private static final String COLD_WAR = "cold-war";

  /** Whose government is called "the administration" wherever it is spoken of. */
  private static final String AMERICA = "united-states";

  private static final Set<String> POINTING = Set.of("the", "this", "that", "said");

  private static final String[] REGIONS = {"Place"};
  private static final String[] PLACES = {"Place", "State"};

  private final Knowledge knowledge;
  private final Memory memory;
  private final Function<Target, Optional<Target>> stateOf;
  private final Retaken retaken;
  private final Incumbents incumbents;
  private final Shortened shortened;
  private final OwnBody body;

  Definites(
      Knowledge knowledge,
      Memory memory,
      Function<Target, Optional<Target>> stateOf,
      OwnBody body) {
    this.body = body;
    this.knowledge = knowledge;
    this.memory = memory;
    this.stateOf = stateOf;
    this.incumbents = new Incumbents(knowledge, memory, stateOf);
    this.shortened = new Shortened(memory);
    this.retaken = new Retaken(knowledge.reference(), memory);
  }

  /** What a definite phrase takes up: of a thing named and one described the later. */
  Optional<Seen> meaning(SentenceGraph graph, int token, Referents referents) {
    Optional<Seen> named = named(graph, token, referents);
    Optional<Seen> described =
        retaken.takes(graph, token)
            ? retaken.meaning(graph, token, before(graph, token, referents))
            : Optional.empty();
    boolean later =
        described.isPresent()
            && (named.isEmpty() || described.get().sentence() > named.get().sentence());
    return later ? described : named;
  }

  /** What the sentence spoke of before a word; dear, so that it is asked only where it counts. */
  private List<Seen> before(SentenceGraph graph, int token, Referents referents) {
    return new Salience(knowledge, graph, referents, memory.now()).between(0, token, token);
  }

  /** The thing with a name that a definite phrase takes up; empty when it names something new. */
  private Optional<Seen> named(SentenceGraph graph, int token, Referents referents) {
    String lemma = graph.lemma(token);
    if (Spelled.as("former|latter", lemma)) {
      return ordered(before(graph, token, referents), lemma.equals("former"));
    }
    if (graph.pos(token).endsWith("S") || !graph.noun(token)) {
      return Optional.empty();
    }
    if (knowledge.reference().is(lemma, "other") && graph.child(token, "poss") >= 0) {
      return other(graph, token, referents);
    }
    Optional<Seen> full = shortened.meaning(graph, token);
    if (full.isPresent()) {
      return full;
    }
    List<String> kinds = knowledge.reference().kinds(lemma);
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    List<Seen> here = before(graph, token, referents);
    if (kinds.contains("Person")) {
      Optional<Seen> holder = incumbents.meaning(graph, token, referents, here);
      if (holder.isPresent()) {
        return holder;
      }
    }
    if (!pointing(graph, token, referents)) {
      return Optional.empty();
    }
    if (lemma.equals("administration")) {
      Optional<Seen> american = memory.last(s -> s.is(AMERICA), Integer.MAX_VALUE);
      if (american.isPresent()) {
        return american;
      }
    }
    boolean named = knowledge.reference().named(lemma);
    int furthest = kinds.contains("State") || kinds.contains("Person") ? STATES_FURTHEST : FURTHEST;
    if (kinds.contains("State")) {
      Optional<Seen> speaking = speaking(here);
      if (speaking.isPresent()) {
        return speaking;
      }
    }
    List<Integer> subject = subjects(graph, token);
    List<Seen> open =
        here.stream()
            .filter(
                s ->
                    graph.clause(s.token()) != graph.clause(token)
                        || inSubject(graph, s.token(), token))
            .filter(s -> !subject.contains(s.token()))
            .filter(s -> fits(s, kinds, named ? lemma : ""))
            .toList();
    boolean far =
        graph.children(token, "det").stream().anyMatch(c -> graph.lemma(c).equals("that"));
    return (far ? open.stream().reduce((a, b) -> b) : Memory.best(open, s -> true))
        .or(() -> body.seen().filter(s -> fits(s, kinds, named ? lemma : "")))
        .or(() -> memory.last(s -> fits(s, kinds, named ? lemma : ""), furthest))
        .or(() -> named && kinds.contains("State") ? onlyState() : Optional.empty());
  }

  /** "The ministry vowed that the country ...": the state of the body or person that speaks. */
  private Optional<Seen> speaking(List<Seen> here) {
    return Memory.best(
            here,
            s ->
                s.subject()
                    && s.targets().size() == 1
                    && s.isA(knowledge, "GovernmentBody", "Person"))
        .flatMap(
            s ->
                stateOf
                    .apply(s.targets().get(0))
                    .filter(t -> !s.targets().contains(t))
                    .map(
                        t ->
                            new Seen(
                                List.of(t),
                                List.of(),
                                s.sentence(),
                                s.token(),
                                s.weight(),
                                true,
                                false)));
  }

  /** The state of the sentence before, where it names one only. */
  private Optional<Seen> onlyState() {
    List<Seen> states =
        memory.back(1).stream()
            .filter(s -> s.targets().size() == 1 && s.isA(knowledge, "State"))
            .toList();
    return states.stream().map(Seen::targets).distinct().count() == 1
        ? Optional.of(states.get(0))
        : Optional.empty();
  }

  /** "The constitution of Chad limits the country's debt": named within another's subject. */
  private static boolean inSubject(SentenceGraph graph, int name, int token) {
    int verb = graph.clause(token);
    return graph.verb(verb)
        && graph.is(name, "poss", "pobj")
        && graph.children(verb, "nsubj", "nsubjpass").stream()
            .anyMatch(i -> i != name && graph.dominates(i, name) && !graph.dominates(i, token));
  }

  /** Who does what the phrase's clause says, where the phrase is not the subject itself. */
  private List<Integer> subjects(SentenceGraph graph, int token) {
    int verb = graph.clause(token);
    return graph.is(token, "nsubj", "nsubjpass", "poss") || !graph.verb(verb)
        ? List.of()
        : new Subjects(graph, knowledge.words()).surface(verb);
  }

  private boolean pointing(SentenceGraph graph, int token, Referents referents) {
    return graph.children(token, "det").stream().anyMatch(d -> POINTING.contains(graph.lemma(d)))
        && graph.children(token, "poss", "acl", "appos", "num").isEmpty()
        && (graph.child(token, "relcl") < 0
            || token + 1 < graph.size() && graph.token(token + 1).form().equals(","))
        && (Regimes.oneAtATime(graph, token)
            || graph.children(token, "nmod", "compound").stream()
                .noneMatch(m -> specific(graph, m)))
        && graph.children(token, "prep").stream()
            .noneMatch(
                p -> Set.of("of", "for", "in", "with", "between", "on").contains(graph.lemma(p)))
        && graph.children(token, "amod").stream()
            .noneMatch(
                m -> telling(graph, m) || graph.token(m).form().contains("-") && specific(graph, m))
        && graph.children(token, "amod", "nmod", "compound").stream()
            .allMatch(m -> referents.namedAt(m).isEmpty())
        && !graph.is(token, "attr", "appos", "compound", "nmod");
  }

  /** "the trade deal" is any; "the Himalayan kingdom" is one that was named. */
  private static boolean specific(SentenceGraph graph, int modifier) {
    return !Spelled.as("\\p{Lu}.*(?:an|ese|ish|ic|i)", graph.token(modifier).form());
  }

  /** "the first country", "the other country": not the one spoken of. */
  private static boolean telling(SentenceGraph graph, int modifier) {
    return Spelled.as(
        "other|first|second|third|only|next|last|new|another|foreign|neighboring|neighbouring"
            + "|entire|whole",
        graph.lemma(modifier));
  }

  private boolean fits(Seen seen, List<String> kinds, String word) {
    return seen.targets().size() == 1
        && seen.isA(knowledge, kinds.toArray(String[]::new))
        && !((Target.Entity) seen.targets().get(0)).id().equals(COLD_WAR)
        && !(kinds.contains("Alliance") && OwnBody.members(seen.targets().get(0)))
        && (word.isEmpty() || names((Target.Entity) seen.targets().get(0), List.of(word)));
  }

  private boolean names(Target.Entity entity, List<String> words) {
    List<String> names = new ArrayList<>(List.of(entity.label()));
    knowledge
        .gazetteer()
        .byId(entity.id())
        .ifPresent(e -> e.names().stream().map(Name::text).forEach(names::add));
    return names.stream()
        .map(n -> " " + n.toLowerCase(Locale.ROOT).replace('-', ' ') + " ")
        .anyMatch(
            n ->
                words.stream()
                    .map(w -> " " + w.toLowerCase(Locale.ROOT).replace('-', ' ') + " ")
                    .anyMatch(n::contains));
  }

  /** The former or the latter of the last two things named. */
  private Optional<Seen> ordered(List<Seen> here, boolean former) {
    for (int distance = 0; distance <= 2; distance++) {
      List<Seen> from = distance == 0 ? here : memory.back(distance);
      Set<Target> named = new LinkedHashSet<>();
      from.stream()
          .filter(s -> s.targets().size() == 1 && s.entity())
          .forEach(s -> named.addAll(s.targets()));
      Optional<Seen> pair = Memory.best(from, s -> s.targets().size() == 2);
      List<Target> two = pair.map(Seen::targets).orElse(List.copyOf(named));
      if (two.size() == 2) {
        Target meant = two.get(former ? 0 : 1);
        return Memory.best(from, s -> s.targets().equals(List.of(meant)));
      }
    }
    return Optional.empty();
  }

  /** "its ally": the one other state of which the last sentences speak. */
  private Optional<Seen> other(SentenceGraph graph, int token, Referents referents) {
    if (!graph.children(token, "appos").isEmpty()) {
      return Optional.empty();
    }
    List<Seen> here = before(graph, token, referents);
    List<Target> own =
        referents.of(graph.child(token, "poss")).stream().map(Referent::target).toList();
    for (int distance = 0; distance <= 2 && !own.isEmpty(); distance++) {
      List<Seen> others =
          (distance == 0 ? here : memory.back(distance))
              .stream()
                  .filter(s -> s.targets().size() == 1 && s.isA(knowledge, "State"))
                  .filter(s -> !own.contains(s.targets().get(0)))
                  .filter(
                      s ->
                          s.sentence() < memory.now()
                              || graph.clause(s.token()) != graph.clause(token))
                  .toList();
      if (others.stream().map(Seen::targets).distinct().count() == 1) {
        return Optional.of(others.get(0));
      }
    }
    return Optional.empty();
  }

  /** The place that "the region" or "the peninsula" means. */
  Optional<Target.Entity> place(String lemma) {
    return knowledge
        .reference()
        .meaning(lemma, "place")
        .flatMap(
            words ->
                memory.last(
                    s ->
                        s.targets().size() == 1
                            && s.isA(knowledge, lemma.equals("island") ? PLACES : REGIONS)
                            && (words.isEmpty()
                                || names((Target.Entity) s.targets().get(0), words)),
                    Integer.MAX_VALUE))
        .map(s -> (Target.Entity) s.targets().get(0));
  }
}
