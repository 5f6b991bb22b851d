package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.chancery.claim.Target;

/**
 * What a sense's claims may mean though its sentence does not name it, by the role in which
 * patterns ask for it: whom sanctions are laid on, the organization that is joined, the treaty that
 * is signed.
 */
record Unsaid(Sanctioned sanctioned, Joined joined) {
  static final Set<String> ROLES = Set.of("target", "body", "pact");

  /** What a role means here; empty where nothing said before fits. */
  Optional<Target> meaning(String role) {
    return switch (role) {
      case "target" -> sanctioned.last().map(t -> t);
      case "body" -> joined.body();
      case "pact" -> joined.pact();
      default -> throw new IllegalArgumentException("no such role: " + role);
    };
  }
}
