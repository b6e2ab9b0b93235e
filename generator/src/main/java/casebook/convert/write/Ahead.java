package casebook.convert.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on a list side by side and hands the results over in the list's order, only so many ahead
 * that memory does not grow with the list.
 */
final class Ahead {
  private static final int PER_PROCESSOR = 4;

  private Ahead() {}

  /** What takes a result. */
  interface Taker<R, E extends Exception> {
    void take(R result) throws E;
  }

  static <T, R, E extends Exception> void each(
      List<T> items, Function<T, R> work, Taker<R, E> taker) throws E {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(processors);
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      int next = 0;
      while (next < items.size() || !underWay.isEmpty()) {
        while (next < items.size() && underWay.size() < PER_PROCESSOR * processors) {
          T item = items.get(next++);
          underWay.add(workers.submit(() -> work.apply(item)));
        }
        taker.take(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
