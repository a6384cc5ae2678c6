package se.sparbar.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory something took at most.
final class Heap {
  private Heap() {}

  static void reset() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /// What cannot be given back.
  static String held() {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return "heap %d MB".formatted(used >> 20);
  }

  /// Since the last reset, and of the whole process.
  static String peak() throws IOException {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    String resident =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .map(line -> line.replaceAll("[^0-9]", ""))
            .findFirst()
            .orElse("0");
    return "heap %d MB, resident %d MB".formatted(heap >> 20, Long.parseLong(resident) >> 10);
  }
}
