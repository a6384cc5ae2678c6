package se.sparbar.query.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sums of one part of a figure. Adding is all that happens to it, so parts and changes can be
/// added too.
public final class Cell {
  private final Map<Item, Long> sums = new HashMap<>();

  public long get(Item item) {
    return sums.getOrDefault(item, 0L);
  }

  /// The sums of one name, by code, in the order of the codes.
  public SortedMap<String, Long> byCode(String name) {
    TreeMap<String, Long> found = new TreeMap<>();
    sums.forEach((item, n) -> {
      if (item.name().equals(name)) {
        found.put(item.code(), n);
      }
    });
    return found;
  }

  /// Every sum that is not nought.
  public Map<Item, Long> items() {
    return Collections.unmodifiableMap(sums);
  }

  void add(Item item, long n) {
    if (sums.merge(item, n, Long::sum) == 0) {
      sums.remove(item);
    }
  }

  void add(Cell other, int sign) {
    other.sums.forEach((item, n) -> add(item, sign * n));
  }

  public boolean isEmpty() {
    return sums.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell cell && sums.equals(cell.sums);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sums);
  }

  @Override
  public String toString() {
    return sums.toString();
  }
}
