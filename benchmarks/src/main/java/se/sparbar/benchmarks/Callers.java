package se.sparbar.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/// So many threads that do a thing over and over for a while.
final class Callers {
  /// A thing to do.
  interface Call {
    void once() throws Exception;
  }

  /// How often it was done, and how long it took.
  record Result(double perSecond, double medianMillis) {}

  private Callers() {}

  static Result run(int threads, Duration duration, Call call) throws Exception {
    long began = System.nanoTime();
    long until = began + duration.toNanos();
    List<long[]> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> one(until, call)));
      }
      for (Future<long[]> one : running) {
        all.add(one.get());
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] times = all.stream().flatMapToLong(LongStream::of).toArray();
    return new Result(times.length / seconds, new Percentiles(times).at(50));
  }

  private static long[] one(long until, Call call) throws Exception {
    LongStream.Builder times = LongStream.builder();
    long now = System.nanoTime();
    while (now < until) {
      call.once();
      long done = System.nanoTime();
      times.add(done - now);
      now = done;
    }
    return times.build().toArray();
  }
}
