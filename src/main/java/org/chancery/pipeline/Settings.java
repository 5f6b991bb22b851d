package org.chancery.pipeline;

import java.util.OptionalDouble;
import org.chancery.belief.Fusion;
import org.chancery.graph.Graphs;

/**
 * What a user can set about a run.
 *
 * @param graphs names of graphs and resources, under a base of the user's choice
 * @param threshold belief from which a proposition is accepted, above 0 and up to 1; empty for what
 *     the store was last given, {@value Fusion#USUAL} at first
 * @param threads documents read at the same time, at least 1
 * @param reserve bytes that must be free on the store's disk before each transaction
 */
public record Settings(Graphs graphs, OptionalDouble threshold, int threads, long reserve) {
  public Settings {
    if (threshold.isPresent() && !(threshold.getAsDouble() > 0 && threshold.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("threshold outside 0..1: " + threshold);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("fewer than one thread: " + threads);
    }
  }

  /** Default base, the store's threshold, a thread a processor, 256 MB to spare. */
  public static Settings defaults() {
    return new Settings(
        Graphs.STANDARD,
        OptionalDouble.empty(),
        Runtime.getRuntime().availableProcessors(),
        256L << 20);
  }

  public Settings withBase(String base) {
    return new Settings(new Graphs(base), threshold, threads, reserve);
  }

  public Settings withThreshold(double newThreshold) {
    return new Settings(graphs, OptionalDouble.of(newThreshold), threads, reserve);
  }

  public Settings withThreads(int newThreads) {
    return new Settings(graphs, threshold, newThreads, reserve);
  }

  public Settings withReserve(long newReserve) {
    return new Settings(graphs, threshold, threads, newReserve);
  }
}
