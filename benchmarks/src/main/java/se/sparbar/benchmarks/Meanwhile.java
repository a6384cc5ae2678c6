package se.sparbar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/// Asks ten times a second for as long as something else is done.
final class Meanwhile {
  private static final long PAUSE = 100;

  /// Something that takes its time.
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  private volatile boolean over;

  /// @param ask asks once, and says how many nanoseconds that took
  /// @return how long each asking took
  long[] during(Work work, LongSupplier ask) throws Exception {
    CompletableFuture<List<Long>> asked =
        CompletableFuture.supplyAsync(() -> asked(ask), task -> Thread.ofPlatform().start(task));
    try {
      work.run();
    } finally {
      over = true;
    }
    return asked.get().stream().mapToLong(Long::longValue).toArray();
  }

  private List<Long> asked(LongSupplier ask) {
    List<Long> times = new ArrayList<>();
    while (!over) {
      times.add(ask.getAsLong());
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return times;
      }
    }
    return times;
  }
}
