package org.chancery.reason;

import java.util.List;

/**
 * A rule: what follows from what.
 *
 * @param name by which a user's rule replaces one of ours
 * @param question what it answers, for people
 * @param weight how far its conclusion can be relied on when its premises are certain, 0 to 1; 0
 *     switches it off
 * @param source where the reasoning comes from
 * @param examples where it fires, and where it must not
 * @param body what must hold
 * @param guards what must be so of the things that the body finds
 * @param head what then follows
 * @param variables how many different ones there are; terms number them from 0
 * @param place file and line, for messages
 */
public record Rule(
    String name,
    String question,
    double weight,
    String source,
    List<Example> examples,
    List<Pattern> body,
    List<Guard> guards,
    List<Pattern> head,
    int variables,
    String place) {
  public Rule {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight outside 0..1: " + weight);
    }
    examples = List.copyOf(examples);
    body = List.copyOf(body);
    guards = List.copyOf(guards);
    head = List.copyOf(head);
  }

  /** A triple with variables. */
  public record Pattern(Term subject, Term predicate, Term object) {
    List<Term> terms() {
      return List.of(subject, predicate, object);
    }
  }
}
