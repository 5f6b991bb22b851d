package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * What a sense's claims may mean though its sentence does not name it, by the role in which
 * patterns ask for it: whom sanctions are laid on, the organization that is joined, the treaty that
 * is acceded to, the treaty that is ratified.
 */
record Unsaid(SentenceGraph graph, Referents referents, Discourse discourse) {
  static final Set<String> ROLES = Set.of("target", "body", "pact", "treaty");

  /** What a role of a predicate means; empty where nothing said before fits. */
  Optional<Target> meaning(String role, int predicate) {
    return switch (role) {
      case "target" -> discourse.sanctioned().last().map(t -> t);
      case "body" -> discourse.joined().body(graph, predicate, referents);
      case "pact" -> discourse.joined().pact(graph, predicate, referents);
      case "treaty" -> discourse.joined().treaty();
      default -> throw new IllegalArgumentException("no such role: " + role);
    };
  }

  /**
   * Who says what a main clause says of something ("is unacceptable"), where no word names him: a
   * document's own speaker. What is quoted tells mostly of something else besides.
   */
  List<Target> voices(int predicate) {
    int clause = graph.firstConjunct(graph.clause(predicate));
    boolean asked = graph.token(graph.size() - 1).form().equals("?");
    boolean said = graph.verb(predicate) || graph.is(predicate, "acomp");
    boolean quoted = discourse.quotations().covers(graph.token(predicate).span().begin());
    return graph.head(clause) >= 0 || asked || quoted || !said
        ? List.of()
        : discourse.speaking(graph, predicate, referents);
  }

  /** Somebody whom no word names, as meant by a predicate. */
  Referent known(Target target, int predicate) {
    Span span = graph.token(predicate).span();
    return new Referent(target, predicate, span, graph.text(span), true, List.of());
  }
}
