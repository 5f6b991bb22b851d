package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.claim.Target;

/**
 * Resolves "the two countries", "both sides", "these nations", "all four", "the trio": the last
 * group of that size, else as many states as were spoken of last.
 */
final class Groups {
  private static final int FURTHEST = 5;
  private static final Set<String> LAND = Set.of("country", "nation", "state", "government");
  private static final Set<String> POINTING = Set.of("the", "these", "those", "both", "all");

  private final Knowledge knowledge;
  private final Memory memory;
  private final Function<Target.Entity, List<Target.Entity>> members;
  private final Function<Target, Optional<Target>> stateOf;
  private final List<Target> speakers;
  private final Function<SentenceGraph, List<Target.Entity>> parties;
  private final boolean statement;

  Groups(
      Knowledge knowledge,
      Memory memory,
      Function<Target.Entity, List<Target.Entity>> members,
      Function<Target, Optional<Target>> stateOf,
      Function<SentenceGraph, List<Target.Entity>> parties,
      Speakers speakers) {
    this.parties = parties;
    this.statement = speakers.joint();
    this.speakers = speakers.own();
    this.knowledge = knowledge;
    this.memory = memory;
    this.members = members;
    this.stateOf = stateOf;
  }

  /** Whether a word heads a phrase that may mean a group spoken of. */
  boolean refers(SentenceGraph graph, int token) {
    String lemma = graph.lemma(token);
    boolean pointing = pointing(graph, token);
    if (lemma.equals("both") && !graph.noun(token)) {
      return graph.is(token, "nsubj", "nsubjpass", "dobj", "pobj", "poss");
    }
    if (!graph.noun(token) && number(graph, token) > 0) {
      return pointing && graph.is(token, "nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj");
    }
    if (graph.noun(token) && number(graph, token) > 0) {
      return pointing && graph.children(token, "prep", "compound", "amod").isEmpty();
    }
    return graph.noun(token)
        && pointing
        && !graph.token(token).form().equals("Allies")
        && !everybody(graph, token)
        && knowledge.reference().is(lemma, "member")
        && (graph.pos(token).endsWith("S") || count(graph, token) > 1 || each(graph, token))
        && graph.children(token, "relcl", "acl").isEmpty()
        && graph.children(token, "prep").stream().noneMatch(p -> graph.lemma(p).equals("of"))
        && graph.children(token, "amod", "compound", "nmod").stream()
            .noneMatch(m -> telling(graph, m));
  }

  /** "All nations" are more than those spoken of. */
  private boolean everybody(SentenceGraph graph, int token) {
    return LAND.contains(graph.lemma(token))
        && before(graph, token).equals("all")
        && count(graph, token) == 0;
  }

  /** "Each side" and "neither country" are both of them. */
  private static boolean each(SentenceGraph graph, int token) {
    boolean side = graph.lemma(token).equals("side");
    return (side || LAND.contains(graph.lemma(token)))
        && graph.children(token, "det", "nmod", "amod", "preconj").stream()
            .anyMatch(
                d -> Spelled.as(side ? "each|either|neither" : "either|neither", graph.lemma(d)));
  }

  private boolean pointing(SentenceGraph graph, int token) {
    return each(graph, token)
        || graph.children(token).stream().anyMatch(c -> POINTING.contains(graph.lemma(c)))
        || POINTING.contains(before(graph, token));
  }

  /** The word before a noun, its number and its adjectives. */
  private static String before(SentenceGraph graph, int token) {
    int i = token - 1;
    while (i >= 0 && Spelled.as("CD|JJ[RS]?", graph.pos(i))) {
      i--;
    }
    return i < 0 ? "" : graph.lemma(i);
  }

  /** Whether a modifier says which ones are meant. */
  private boolean telling(SentenceGraph graph, int modifier) {
    return Spelled.as("\\p{Lu}.*", graph.token(modifier).form())
        || Set.of("other", "more", "many", "most", "some", "such", "several")
            .contains(graph.lemma(modifier));
  }

  int count(SentenceGraph graph, int token) {
    int own = number(graph, token);
    for (int child : graph.children(token)) {
      own = Math.max(own, number(graph, child));
    }
    for (int i = token - 1; i >= 0 && Spelled.as("CD|JJ[RS]?", graph.pos(i)); i--) {
      own = Math.max(own, number(graph, i));
    }
    return own;
  }

  private int number(SentenceGraph graph, int token) {
    return knowledge.reference().number(graph.token(token).form().toLowerCase(Locale.ROOT));
  }

  /** The members meant; empty when there is no such group. */
  List<Target> meaning(SentenceGraph graph, int token, Referents referents) {
    int wanted = count(graph, token);
    List<Target> spelled = spelledOut(graph, token, wanted, referents);
    if (!spelled.isEmpty()) {
      return spelled;
    }
    boolean persons =
        knowledge
            .reference()
            .meaning(graph.lemma(token), "member")
            .orElse(List.of())
            .contains("Person");
    List<Seen> here =
        new Salience(knowledge, graph, referents, memory.now()).between(0, token, token);
    if (persons) {
      List<Target> people =
          find(here, wanted, 2, t -> isA(t, "Person") ? Optional.of(t) : Optional.empty());
      if (!people.isEmpty()) {
        List<Target> states = people.stream().flatMap(p -> stateOf.apply(p).stream()).toList();
        boolean agreed = speakers.size() > 1 && Set.copyOf(speakers).equals(Set.copyOf(states));
        return agreed
            ? speakers
            : statement && Set.copyOf(states).size() == people.size() ? states : people;
      }
    }
    List<Target> sides = wanted > 2 ? List.of() : sides(graph, token, here);
    return sides.isEmpty()
        ? find(
            here, wanted, FURTHEST, LAND.contains(graph.lemma(token)) ? this::state : this::party)
        : sides;
  }

  /** The two whom the section is about, where the sentence does not speak of two before. */
  private List<Target> sides(SentenceGraph graph, int token, List<Seen> here) {
    List<Target> both = List.copyOf(parties.apply(graph));
    return group(here, 2, this::party).isEmpty() ? both : List.of();
  }

  /** Only states are countries: of a person of unknown state nothing is known. */
  private Optional<Target> state(Target target) {
    return party(target).filter(t -> !isA(t, "Person"));
  }

  /** "the two powers (China and Russia)". */
  private List<Target> spelledOut(SentenceGraph graph, int token, int wanted, Referents referents) {
    int next = token + 1;
    if (next >= graph.size() || !Spelled.as("[—–(:,-]|--", graph.token(next).form())) {
      return List.of();
    }
    return new Salience(knowledge, graph, referents, memory.now())
        .between(next, graph.size(), -1).stream()
            .filter(s -> s.token() <= next + 3 && s.targets().size() > 1 && s.entity())
            .filter(s -> wanted == 0 || s.targets().size() == wanted)
            .findFirst()
            .map(Seen::targets)
            .orElse(List.of());
  }

  /** The state of a person; any other actor itself. */
  private Optional<Target> party(Target target) {
    if (isA(target, "Person")) {
      return stateOf.apply(target);
    }
    return isA(target, "Actor") ? Optional.of(target) : Optional.empty();
  }

  private boolean isA(Target target, String kind) {
    return target instanceof Target.Entity entity
        && knowledge.vocabulary().isA(entity.kind(), kind);
  }

  private List<Target> find(
      List<Seen> here, int wanted, int furthest, Function<Target, Optional<Target>> as) {
    Set<Target> different = new LinkedHashSet<>();
    for (int distance = 0; distance <= Math.min(furthest, memory.now()); distance++) {
      List<Seen> from = distance == 0 ? here : memory.back(distance);
      List<Target> group = group(from, wanted, as);
      if (!group.isEmpty()) {
        return group;
      }
      List<Seen> order = new ArrayList<>(from);
      Collections.reverse(order);
      if (distance > 0 && wanted == 2 && different.isEmpty()) {
        // Of three named in the sentence before, the one it is about and the one named last.
        Memory.best(from, s -> s.subject() && one(s, as)).ifPresent(s -> order.add(0, s));
      }
      for (Seen seen : order) {
        if (seen.weight() <= Salience.LOCATIVE) {
          continue;
        }
        seen.targets().stream()
            .flatMap(t -> as.apply(t).stream())
            .filter(t -> isA(t, "State") || isA(t, "HistoricalState") || isA(t, "Person"))
            .forEach(different::add);
      }
      if ((wanted == 2 || wanted > 2 && distance < 2) && different.size() >= wanted) {
        List<Target> latest = new ArrayList<>(different).subList(0, wanted);
        return List.copyOf(latest);
      }
    }
    return List.of();
  }

  private boolean one(Seen seen, Function<Target, Optional<Target>> as) {
    return seen.targets().size() == 1
        && as.apply(seen.targets().get(0)).filter(t -> isA(t, "State")).isPresent();
  }

  /** The last group in a sentence: of states or bodies, else of those whom its people speak for. */
  private List<Target> group(List<Seen> from, int wanted, Function<Target, Optional<Target>> as) {
    List<Target> parties =
        last(from, wanted, t -> isA(t, "Person") ? Optional.empty() : as.apply(t));
    return parties.isEmpty() ? last(from, wanted, as) : parties;
  }

  private List<Target> last(List<Seen> from, int wanted, Function<Target, Optional<Target>> as) {
    for (int i = from.size() - 1; i >= 0; i--) {
      List<Target> targets = from.get(i).targets();
      if (targets.size() == 1 && targets.get(0) instanceof Target.Entity bloc) {
        List<Target> all = List.copyOf(members.apply(bloc));
        if (all.size() > 1 && all.size() == wanted
            || wanted == 0 && isA(bloc, "Bloc") && all.size() > 1) {
          return all;
        }
        continue;
      }
      List<Target> group = targets.stream().flatMap(t -> as.apply(t).stream()).distinct().toList();
      if (group.size() > 1 && (wanted == 0 || group.size() == wanted)) {
        return group;
      }
    }
    return List.of();
  }
}
