package org.chancery.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that a document says about a triple.
 *
 * @param id last part of its IRI: see {@link Ids#claim}
 * @param document the document's id
 * @param stem the document file's name without ending
 * @param subject who or what
 * @param relation local name of the relation in the ontology; {@code relatesTo} for open claims
 * @param object whom or what
 * @param theme third argument: what is supplied, restricted, promised, said
 * @param relationPhrase the words of the relation, for open claims only
 * @param source whom the document credits
 * @param reportedBy the chain between author and source, outermost first
 * @param contentOf id of the claim of the act of speech whose content this one is: of the
 *     accusation, the demand, the denial
 * @param time EDTF text of the valid time
 * @param qualifiers place, instrument, quantity, reason; kept once each, by role and text
 * @param confidence its certainty is the stance's
 */
public record Claim(
    String id,
    String document,
    String stem,
    Argument subject,
    String relation,
    Argument object,
    Optional<Argument> theme,
    Optional<String> relationPhrase,
    Stance stance,
    Source source,
    List<Source> reportedBy,
    Optional<String> contentOf,
    Optional<String> time,
    List<Qualifier> qualifiers,
    Evidence evidence,
    Confidence confidence) {
  /** Relation of open claims. */
  public static final String OPEN = "relatesTo";

  public Claim {
    reportedBy = List.copyOf(reportedBy);
    qualifiers =
        qualifiers.stream()
            .collect(Collectors.toMap(q -> q.role() + " " + q.text(), q -> q, (a, b) -> a))
            .values()
            .stream()
            .sorted(Comparator.comparing(Qualifier::role).thenComparing(Qualifier::text))
            .toList();
    if (stance.certainty() != confidence.certainty()) {
      throw new IllegalArgumentException("two certainties: " + stance + ", " + confidence);
    }
    if (relation.equals(OPEN) != relationPhrase.isPresent()) {
      throw new IllegalArgumentException("a relation phrase belongs to open claims: " + relation);
    }
  }

  /** The same claim from a source of this grade. */
  public Claim graded(Grade grade) {
    return with(contentOf, new Confidence(confidence.extraction(), confidence.certainty(), grade));
  }

  /** The same claim, read with this probability. */
  public Claim read(double extraction) {
    return with(contentOf, new Confidence(extraction, confidence.certainty(), confidence.grade()));
  }

  /** The same claim as the content of another. */
  public Claim within(String outer) {
    return with(Optional.of(outer), confidence);
  }

  private Claim with(Optional<String> outer, Confidence weight) {
    return new Claim(
        id,
        document,
        stem,
        subject,
        relation,
        object,
        theme,
        relationPhrase,
        stance,
        source,
        reportedBy,
        outer,
        time,
        qualifiers,
        evidence,
        weight);
  }

  public boolean open() {
    return relation.equals(OPEN);
  }
}
