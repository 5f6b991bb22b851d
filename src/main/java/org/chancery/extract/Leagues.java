package org.chancery.extract;

import java.util.List;
import org.chancery.ontology.Vocabulary;

/**
 * What has members: bodies that the gazetteer knows, and those that only their names show to be
 * such ("the Cocoa Producers Partnership").
 */
final class Leagues {
  private static final List<String> KINDS =
      List.of("Alliance", "InternationalOrganization", "Bloc");

  private Leagues() {}

  /** Whether a phrase names a body with members; "an alliance" or "the council" names none. */
  static boolean is(
      SentenceGraph graph,
      Referents referents,
      WordClasses words,
      Vocabulary vocabulary,
      int token) {
    List<Referent> all = referents.of(token);
    if (all.stream().anyMatch(Referent::entity)) {
      return all.stream()
          .anyMatch(r -> r.entity() && KINDS.stream().anyMatch(k -> vocabulary.isA(r.kind(), k)));
    }
    return words.is(graph.lemma(token), "league") && capital(graph, token) && told(graph, token);
  }

  private static boolean capital(SentenceGraph graph, int token) {
    return Character.isUpperCase(graph.token(token).form().charAt(0));
  }

  /** "The Alliance" alone is of those that the text knows, or of none. */
  private static boolean told(SentenceGraph graph, int token) {
    return graph.children(token, "compound", "nmod", "amod", "nn").stream()
            .anyMatch(word -> capital(graph, word))
        || graph.children(token, "prep").stream()
            .filter(of -> graph.token(of).form().equals("of"))
            .flatMap(of -> graph.objects(of).stream())
            .anyMatch(word -> capital(graph, word));
  }
}
