package se.sparbar.benchmarks;

import java.util.Arrays;

/// Times of many like things, in milliseconds.
final class Percentiles {
  private final double[] sorted;

  /// @param nanoseconds of each
  Percentiles(long[] nanoseconds) {
    sorted = Arrays.stream(nanoseconds).sorted().mapToDouble(n -> n / 1e6).toArray();
  }

  /// The smallest time that at least `percent` of them do not exceed.
  double at(double percent) {
    return sorted[(int) Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)];
  }

  @Override
  public String toString() {
    return "p50 %.2f ms, p99 %.2f ms".formatted(at(50), at(99));
  }
}
