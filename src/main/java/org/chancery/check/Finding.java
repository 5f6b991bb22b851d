package org.chancery.check;

/**
 * Something that a check found.
 *
 * @param check name of the check: the shape's or the query file's
 * @param severity how bad it is
 * @param what the fault, a clause for people
 * @param where IRI of the record at fault
 * @param remedy the next step, for people
 */
public record Finding(String check, Severity severity, String what, String where, String remedy) {
  /** How bad a finding is. */
  public enum Severity {
    /** Worth knowing; the store is sound. */
    INFO,
    /** Probably a mistake in a text's reading or in a file. */
    WARNING,
    /** The store is not what it should be. */
    ERROR
  }
}
