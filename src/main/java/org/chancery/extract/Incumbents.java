package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.claim.Target;

/** Resolves "the Russian president" and "the foreign minister" to the person last spoken of. */
final class Incumbents {
  private static final int FURTHEST = 4;
  private static final int NEAR = 2;
  private static final Set<String> OTHERS =
      Set.of("other", "next", "new", "first", "former", "then", "late", "only", "second");

  private final Knowledge knowledge;
  private final Memory memory;
  private final Function<Target, Optional<Target>> stateOf;

  Incumbents(Knowledge knowledge, Memory memory, Function<Target, Optional<Target>> stateOf) {
    this.knowledge = knowledge;
    this.memory = memory;
    this.stateOf = stateOf;
  }

  /** Who holds the office that a phrase with a state or a field of work names. */
  Optional<Seen> meaning(SentenceGraph graph, int token, Referents referents, List<Seen> here) {
    List<Integer> modifiers = graph.children(token, "amod", "nmod", "compound", "poss");
    List<Target> states =
        modifiers.stream()
            .flatMap(m -> referents.namedAt(m).stream())
            .map(Referent::target)
            .toList();
    if (states.size() > 1
        || !graph.children(token, "appos").isEmpty()
        || graph.is(token, "compound", "nmod", "appos", "attr")
        || taken(graph, token)) {
      return Optional.empty();
    }
    if (states.isEmpty()) {
      return field(graph, token, modifiers)
          ? memory.last(this::person, NEAR).filter(s -> s.targets().size() == 1)
          : Optional.empty();
    }
    Predicate<Seen> ofState =
        s -> person(s) && stateOf.apply(s.targets().get(0)).filter(states::contains).isPresent();
    return Memory.best(here, ofState).or(() -> memory.last(ofState, FURTHEST));
  }

  /** "Became envoy and secretary", "served as secretary": an office that the sentence gives. */
  private static boolean taken(SentenceGraph graph, int token) {
    int first = token;
    while (first >= 0 && graph.is(first, "conj")) {
      first = graph.head(first);
    }
    return first >= 0
        && (graph.is(first, "attr", "oprd")
            || graph.is(first, "pobj") && graph.lemma(graph.head(first)).equals("as"));
  }

  private boolean person(Seen seen) {
    return seen.targets().size() == 1 && seen.isA(knowledge, "Person");
  }

  /** "The Foreign Minister": an office with its field, nobody's in particular. */
  private static boolean field(SentenceGraph graph, int token, List<Integer> modifiers) {
    return graph.children(token, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"))
        && graph.is(token, "nsubj", "nsubjpass")
        && graph.children(token, "prep", "relcl", "acl", "poss").isEmpty()
        && !modifiers.isEmpty()
        && modifiers.stream()
            .allMatch(
                m ->
                    Character.isUpperCase(graph.token(m).form().charAt(0))
                        && !OTHERS.contains(graph.lemma(m)));
  }
}
