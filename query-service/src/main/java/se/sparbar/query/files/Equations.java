package se.sparbar.query.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// Linear equations with few terms each, solved modulo a large prime: to see whether an unknown is
/// determined takes no fractions.
final class Equations {
  private static final long PRIME = 2_147_483_647;

  /// By the unknown that stands in no other.
  private final Map<Integer, SortedMap<Integer, Long>> solved = new TreeMap<>();

  /// @param terms coefficients by unknown; what is known does not matter
  void add(Map<Integer, Long> terms) {
    SortedMap<Integer, Long> row = new TreeMap<>();
    terms.forEach((unknown, n) -> plus(row, unknown, Math.floorMod(n, PRIME)));
    for (int unknown : List.copyOf(row.keySet())) {
      if (solved.containsKey(unknown)) {
        eliminate(row, unknown, Objects.requireNonNull(solved.get(unknown)));
      }
    }
    if (!row.isEmpty()) {
      int pivot = row.firstKey();
      long inverse = power(Objects.requireNonNull(row.get(pivot)), PRIME - 2);
      row.replaceAll((_, n) -> n * inverse % PRIME);
      solved.values().forEach(other -> eliminate(other, pivot, row));
      solved.put(pivot, row);
    }
  }

  /// The unknowns that can have one value only, in order.
  List<Integer> determined() {
    return solved.entrySet().stream()
        .filter(row -> row.getValue().size() == 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Takes the row of a pivot away so often that the pivot is gone.
  private static void eliminate(
      SortedMap<Integer, Long> from, int pivot, SortedMap<Integer, Long> row) {
    long times = from.getOrDefault(pivot, 0L);
    if (times != 0) {
      row.forEach((unknown, n) -> plus(from, unknown, PRIME - times * n % PRIME));
    }
  }

  private static void plus(SortedMap<Integer, Long> row, int unknown, long n) {
    long sum = (row.getOrDefault(unknown, 0L) + n) % PRIME;
    if (sum == 0) {
      row.remove(unknown);
    } else {
      row.put(unknown, sum);
    }
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long e = exponent; e > 0; e >>= 1) {
      result = (e & 1) == 1 ? result * square % PRIME : result;
      square = square * square % PRIME;
    }
    return result;
  }
}
