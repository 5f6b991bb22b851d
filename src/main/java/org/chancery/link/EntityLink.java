package org.chancery.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.claim.Correction;
import org.chancery.claim.Judgement;
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

  /**
   * The same as a person has judged it. What was judged before leaves no trace but in the log of
   * judgements.
   */
  EntityLink judged(Judgement judgement) {
    List<Candidate> weighed = candidates.stream().filter(each -> !each.judged()).toList();
    return switch (judgement.verdict()) {
      case ACCEPT ->
          weighed.stream()
              .filter(each -> each.id().equals(entity.id()) && each.qid().isPresent())
              .findFirst()
              .map(each -> new EntityLink(entity, early, writtenAs, uses, weighed, linked(each)))
              .orElse(this);
      case REJECT ->
          new EntityLink(
              entity,
              early,
              writtenAs,
              uses,
              weighed,
              new Resolution.Unknown("rejected by " + judgement.by()));
      case CORRECT -> {
        String qid = judgement.correction().orElseThrow().values().get(Correction.ITEM);
        Candidate chosen = Candidate.judged(entity, qid);
        List<Candidate> all = Stream.concat(Stream.of(chosen), weighed.stream()).toList();
        yield new EntityLink(entity, early, writtenAs, uses, all, linked(chosen));
      }
    };
  }

  private static Resolution linked(Candidate candidate) {
    return new Resolution.Linked(candidate);
  }

  /** How much speaks for what it was read as, 0 to 1; 0 for a thing that no list has. */
  double score() {
    return candidates.stream()
        .filter(each -> each.id().equals(entity.id()))
        .findFirst()
        .map(Candidate::score)
        .orElse(0.0);
  }

  /** The Wikidata id, when linked. */
  public Optional<String> qid() {
    return resolution instanceof Resolution.Linked linked
        ? linked.candidate().qid()
        : Optional.empty();
  }
}
