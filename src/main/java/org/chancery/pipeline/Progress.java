package org.chancery.pipeline;

/** Hears how far a build is. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress SILENT = (done, total, outcome) -> {};

  /**
   * A document is done.
   *
   * @param done how many are, this one included
   */
  void document(int done, int total, RunReport.Outcome outcome);
}
