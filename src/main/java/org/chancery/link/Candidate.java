package org.chancery.link;

import java.util.List;
import java.util.Optional;
import org.chancery.claim.Target;

/**
 * What a thing that a document names may be.
 *
 * @param id of the gazetteer's entity
 * @param label its canonical name
 * @param qid its Wikidata id, where the gazetteer has one
 * @param features what its score is made of
 */
public record Candidate(String id, String label, Optional<String> qid, List<Feature> features) {
  private static final String JUDGED = "judged";

  public Candidate {
    features = List.copyOf(features);
  }

  /** The item that a person has named. */
  static Candidate judged(Target.Entity entity, String qid) {
    return new Candidate(
        entity.id(), entity.label(), Optional.of(qid), List.of(new Feature(JUDGED, 1)));
  }

  boolean judged() {
    return features.stream().anyMatch(each -> each.name().equals(JUDGED));
  }

  /** The sum of the features, kept within 0 and 1, to two decimals. */
  public double score() {
    double sum = features.stream().mapToDouble(Feature::weight).sum();
    return Math.round(100 * Math.max(0, Math.min(1, sum))) / 100.0;
  }
}
