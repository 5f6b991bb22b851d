package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.claim.Argument;
import org.chancery.claim.Claim;
import org.chancery.claim.Source;
import org.chancery.claim.Target;
import org.chancery.text.Span;

/**
 * One place where a thing is used.
 *
 * @param place of the words, where there are any
 * @param claim that uses it; empty for a name that no claim uses
 */
record Use(
    Target.Entity entity, Role role, Optional<Span> place, String text, Optional<Claim> claim) {
  /** What the thing is in its claim. */
  enum Role {
    SUBJECT,
    OBJECT,
    OTHER
  }

  /** The things that a claim uses. */
  static List<Use> of(Claim claim) {
    List<Use> uses = new ArrayList<>();
    add(uses, claim, claim.subject(), Role.SUBJECT);
    add(uses, claim, claim.object(), Role.OBJECT);
    claim.theme().ifPresent(theme -> add(uses, claim, theme, Role.OTHER));
    add(uses, claim, claim.source());
    claim.reportedBy().forEach(source -> add(uses, claim, source));
    return uses;
  }

  private static void add(List<Use> uses, Claim claim, Argument argument, Role role) {
    if (argument.target() instanceof Target.Entity entity) {
      uses.add(
          new Use(entity, role, Optional.of(argument.span()), argument.text(), Optional.of(claim)));
    }
  }

  private static void add(List<Use> uses, Claim claim, Source source) {
    if (source instanceof Source.Named named && named.target() instanceof Target.Entity entity) {
      uses.add(new Use(entity, Role.OTHER, Optional.empty(), entity.label(), Optional.of(claim)));
    }
  }
}
