package se.sparbar.benchmarks;

/// One part of the benchmark, measuring what belongs together on servers of its own.
interface Section {
  /// As named on the command line.
  String name();

  void measure(Table table) throws Exception;
}
