package org.chancery.link;

import java.util.List;
import java.util.Optional;
import org.chancery.claim.Target;

/**
 * The decision on one thing in one document. Uses of a state at a time before it began are decided
 * apart from the others.
 *
 * @param entity as the document's claims have it
 * @param early whether it stands for uses at a time before the thing began
 * @param writtenAs a name that the document uses for it
 * @param uses how often it is used so
 * @param candidates best first
 */
public record EntityLink(
    Target.Entity entity,
    boolean early,
    String writtenAs,
    int uses,
    List<Candidate> candidates,
    Resolution resolution) {
  public EntityLink {
    candidates = List.copyOf(candidates);
  }

  EntityLink with(Resolution other) {
    return new EntityLink(entity, early, writtenAs, uses, candidates, other);
  }

  /** The Wikidata id, when linked. */
  public Optional<String> qid() {
    return resolution instanceof Resolution.Linked linked
        ? linked.candidate().qid()
        : Optional.empty();
  }
}
