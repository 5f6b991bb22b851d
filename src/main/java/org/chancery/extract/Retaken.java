package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Resolves a bare "the agreement", "this plan", "the sanctions" to the last thing of that head of
 * which the text said more: "the agreement on fishing rights", "Iran's enrichment plan".
 */
final class Retaken {
  private static final int FURTHEST = 8;
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> WITHIN =
      Set.of(
          "of", "on", "for", "with", "between", "to", "in", "against", "about", "over", "from",
          "among", "by", "under", "at");

  private final ReferenceWords words;
  private final Memory memory;

  Retaken(ReferenceWords words, Memory memory) {
    this.words = words;
    this.memory = memory;
  }

  /** Whether a phrase is of those that take up what was said. */
  boolean takes(SentenceGraph graph, int token) {
    return words.is(graph.lemma(token), "retaken")
        && !Character.isUpperCase(graph.token(token).form().charAt(0))
        && bare(graph, token);
  }

  /** What such a phrase takes up; empty where nothing like it was said. */
  Optional<Seen> meaning(SentenceGraph graph, int token, List<Seen> here) {
    String form = graph.token(token).form();
    return Memory.best(here, s -> like(s, form))
        .or(() -> memory.last(s -> like(s, form), FURTHEST));
  }

  private static boolean bare(SentenceGraph graph, int token) {
    List<Integer> children = graph.children(token);
    return children.stream().anyMatch(c -> POINTING.contains(graph.lemma(c)))
        && children.stream()
            .allMatch(
                c ->
                    graph.is(c, "det", "punct", "cc", "conj", "case")
                        || graph.is(c, "relcl") && graph.token(token + 1).form().equals(","));
  }

  /** Whether a thing's label says more with the same head, or one that means the same. */
  private boolean like(Seen seen, String form) {
    if (seen.targets().size() != 1 || !(seen.targets().get(0) instanceof Target.Phrase phrase)) {
      return false;
    }
    String[] parts = phrase.label().toLowerCase(Locale.ROOT).split(" ");
    int head = 0;
    while (head + 1 < parts.length && !WITHIN.contains(parts[head + 1])) {
      head++;
    }
    return parts.length > 1 && same(parts[head], form);
  }

  private boolean same(String head, String form) {
    return head.equals(form)
        || !words.kinds(head).isEmpty()
            && words.is(head, "retaken")
            && words.kinds(head).equals(words.kinds(form));
  }
}
