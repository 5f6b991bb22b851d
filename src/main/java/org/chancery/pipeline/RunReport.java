package org.chancery.pipeline;

import java.util.List;
import org.chancery.graph.Difference;

/**
 * What a build did.
 *
 * @param documents one outcome a document, in the order given, and then those taken out
 * @param propositions triples that the store's documents claim, open claims aside
 * @param accepted how many of them are believed
 * @param changes what was written
 */
public record RunReport(List<Outcome> documents, int propositions, int accepted, Changes changes) {
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
    UNCHANGED,
    /** Its file is gone: taken out. */
    REMOVED
  }

  /**
   * Quads that a build added and took out, transaction by transaction: where one document's claims
   * add to a proposition and the next one's change it again, both count.
   */
  public record Changes(long added, long removed) {
    static final Changes NONE = new Changes(0, 0);

    Changes and(Difference difference) {
      return new Changes(added + difference.added(), removed + difference.removed());
    }

    /** Whether the store is as it was. */
    public boolean none() {
      return added == 0 && removed == 0;
    }
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
