package org.chancery.pipeline;

import java.util.List;

/**
 * What a build did.
 *
 * @param documents one outcome a document, in the order given
 * @param propositions triples that the store's documents claim, open claims aside
 * @param accepted how many of them are believed
 */
public record RunReport(List<Outcome> documents, int propositions, int accepted) {
  public RunReport {
    documents = List.copyOf(documents);
  }

  /** What became of a document. */
  public enum Status {
    /** Not in the store before. */
    ADDED,
    /** Its text, or the program that reads it, has changed: read again. */
    REPLACED,
    /** Same text, same program, same vocabulary: not read again. */
    UNCHANGED
  }

  /**
   * One document.
   *
   * @param document its id
   * @param sentences 0 when it was not read again
   * @param claims in the store now
   */
  public record Outcome(String document, Status status, int sentences, int claims) {}

  /** Claims of all documents of this build. */
  public int claims() {
    return documents.stream().mapToInt(Outcome::claims).sum();
  }

  /** How many documents ended with a status. */
  public long count(Status status) {
    return documents.stream().filter(each -> each.status() == status).count();
  }
}
