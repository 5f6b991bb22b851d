package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.names.Candidate;
import org.chancery.names.NameMatch;
import org.chancery.names.NameType;
import org.chancery.text.ParsedDocument;

/** Finds the names in a sentence and settles what each means there. */
final class MentionFinder {
  private static final Set<String> IN_A_PLACE =
      Set.of("in", "at", "near", "outside", "around", "from", "within");

  private final Knowledge knowledge;

  MentionFinder(Knowledge knowledge, ParsedDocument document) {
    this.knowledge = knowledge;
  }

  Mentions find(SentenceGraph graph) {
    List<Mention> all = new ArrayList<>();
    for (NameMatch match : knowledge.names().find(graph.sentence())) {
      int head = head(graph, match);
      Candidate chosen = choose(graph, match, head);
      boolean adjective =
          chosen.type() == NameType.ADJECTIVE
              || graph.pos(head).startsWith("JJ") && chosen.type() != NameType.LABEL;
      all.add(
          new Mention(
              match.firstToken(),
              match.lastToken(),
              head,
              match.span(),
              chosen.entry().target(),
              adjective));
    }
    return new Mentions(all);
  }

  /** The word of the name whose syntactic head lies outside it; the last such. */
  private static int head(SentenceGraph graph, NameMatch match) {
    int found = match.lastToken();
    for (int i = match.firstToken(); i <= match.lastToken(); i++) {
      int above = graph.head(i);
      if (above < match.firstToken() || above > match.lastToken()) {
        found = i;
      }
    }
    return found;
  }

  /** A capital after "in" is the place; elsewhere it is the government. */
  private Candidate choose(SentenceGraph graph, NameMatch match, int head) {
    List<Candidate> candidates = match.candidates();
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    int above = graph.head(head);
    boolean place =
        above >= 0 && graph.is(head, "pobj") && IN_A_PLACE.contains(graph.lemma(above))
            || graph.is(head, "npadvmod", "appos") && above >= 0 && graph.noun(above);
    boolean metonymy = candidates.stream().anyMatch(c -> c.type() == NameType.METONYM);
    if (!metonymy) {
      return candidates.get(0);
    }
    return candidates.stream()
        .filter(c -> place == knowledge.vocabulary().isA(c.entry().kind(), "Place"))
        .findFirst()
        .orElse(candidates.get(0));
  }
}
