package org.chancery.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * Resolves a name's kind written as the name itself: "the Pact" after "the Warsaw Pact", "the
 * Council" after "the UN Security Council".
 */
final class Shortened {
  private static final Set<String> KINDS =
      Set.of(
          "pact",
          "treaty",
          "convention",
          "protocol",
          "agreement",
          "accord",
          "charter",
          "covenant",
          "memorandum",
          "declaration",
          "act",
          "resolution",
          "council",
          "commission",
          "committee",
          "union",
          "alliance",
          "league",
          "organization",
          "organisation",
          "agency",
          "assembly",
          "court",
          "community",
          "conference",
          "movement",
          "party",
          "front",
          "ministry",
          "bank");

  private final Memory memory;

  Shortened(Memory memory) {
    this.memory = memory;
  }

  /** The last thing whose name has the word; empty where the words are no such short name. */
  Optional<Seen> meaning(SentenceGraph graph, int token) {
    String form = graph.token(token).form();
    boolean name =
        token > 0
            && Character.isUpperCase(form.charAt(0))
            && form.length() > 1
            && Character.isLowerCase(form.charAt(1))
            && KINDS.contains(graph.lemma(token));
    return name && bare(graph, token)
        ? memory.last(s -> has(s, form.toLowerCase(Locale.ROOT)), Integer.MAX_VALUE)
        : Optional.empty();
  }

  private static boolean bare(SentenceGraph graph, int token) {
    return graph.children(token, "det").stream().anyMatch(d -> graph.lemma(d).equals("the"))
        && graph.children(token).stream()
            .allMatch(c -> graph.is(c, "det", "punct", "cc", "conj", "case", "relcl"));
  }

  /** Whether a name ends in the word, or has it before "of", "on" or "for". */
  private static boolean has(Seen seen, String word) {
    return seen.targets().size() == 1
        && seen.targets().get(0) instanceof Target.Entity entity
        && entity
            .label()
            .toLowerCase(Locale.ROOT)
            .matches("(?:.* )?" + word + "(?: (?:of|on|for|against|between) .*)?")
        && entity.label().contains(" ");
  }
}
