package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * What a sense's claims may mean though its sentence does not name it, by the role in which
 * patterns ask for it: whom sanctions are laid on, the organization that is joined, the treaty that
 * is acceded to, the treaty that is ratified.
 */
record Unsaid(SentenceGraph graph, Referents referents, Sanctioned sanctioned, Joined joined) {
  static final Set<String> ROLES = Set.of("target", "body", "pact", "treaty");

  /** What a role of a predicate means; empty where nothing said before fits. */
  Optional<Target> meaning(String role, int predicate) {
    return switch (role) {
      case "target" -> sanctioned.last().map(t -> t);
      case "body" -> joined.body(graph, predicate, referents);
      case "pact" -> joined.pact(graph, predicate, referents);
      case "treaty" -> joined.treaty();
      default -> throw new IllegalArgumentException("no such role: " + role);
    };
  }
}
