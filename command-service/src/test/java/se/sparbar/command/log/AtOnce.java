package se.sparbar.command.log;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Many threads that begin at the same moment.
final class AtOnce {
  private AtOnce() {}

  /// What each came back with: its value, or the exception that ended it.
  static List<Object> run(int threads, IntFunction<Callable<?>> work) throws InterruptedException {
    var begin = new CountDownLatch(1);
    List<Object> outcomes = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Callable<?> one = work.apply(i);
        running.add(
            pool.submit(() -> {
              begin.await();
              return one.call();
            }));
      }
      begin.countDown();
      for (Future<?> one : running) {
        outcomes.add(outcome(one));
      }
    }
    return outcomes;
  }

  private static Object outcome(Future<?> of) throws InterruptedException {
    try {
      return of.get();
    } catch (ExecutionException e) {
      return requireNonNull(e.getCause());
    }
  }
}
