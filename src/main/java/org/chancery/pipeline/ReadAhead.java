package org.chancery.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works on several inputs at once and hands over the results one by one in the order of the inputs,
 * never further ahead than two inputs a thread, so that memory does not grow with their number.
 */
final class ReadAhead {
  private final int threads;

  ReadAhead(int threads) {
    this.threads = threads;
  }

  /** What {@code work} or {@code sink} throws ends the whole and comes out of here as it is. */
  <I, O> void run(List<I> inputs, Function<I, O> work, BiConsumer<I, O> sink) {
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Math.min(threads, inputs.size())));
    try {
      Iterator<I> waiting = inputs.iterator();
      Deque<Future<O>> ahead = new ArrayDeque<>();
      for (I input : inputs) {
        while (ahead.size() < 2 * threads && waiting.hasNext()) {
          I next = waiting.next();
          ahead.add(pool.submit(() -> work.apply(next)));
        }
        sink.accept(input, result(ahead.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }
}
