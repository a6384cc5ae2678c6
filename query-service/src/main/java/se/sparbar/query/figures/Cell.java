package se.sparbar.query.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sums of one part of a figure. Adding is all that happens to it, so parts and changes can be
/// added too. The main count and what it is a share of have a place of their own, because nearly
/// all that is added goes there.
public final class Cell {
  private final Map<Item, Long> others = new HashMap<>();
  private long count;
  private long of;

  public long get(Item item) {
    if (item.equals(Item.COUNT)) {
      return count;
    }
    return item.equals(Item.OF) ? of : others.getOrDefault(item, 0L);
  }

  /// The sums of one name, by code, in the order of the codes.
  public SortedMap<String, Long> byCode(String name) {
    TreeMap<String, Long> found = new TreeMap<>();
    items()
        .forEach((item, n) -> {
          if (item.name().equals(name)) {
            found.put(item.code(), n);
          }
        });
    return found;
  }

  /// Every sum that is not nought.
  public Map<Item, Long> items() {
    Map<Item, Long> items = new HashMap<>(others);
    if (count != 0) {
      items.put(Item.COUNT, count);
    }
    if (of != 0) {
      items.put(Item.OF, of);
    }
    return Collections.unmodifiableMap(items);
  }

  void add(Item item, long n) {
    if (item.equals(Item.COUNT)) {
      count += n;
    } else if (item.equals(Item.OF)) {
      of += n;
    } else if (others.merge(item, n, Long::sum) == 0) {
      others.remove(item);
    }
  }

  void add(Cell other, int sign) {
    count += sign * other.count;
    of += sign * other.of;
    other.others.forEach((item, n) -> add(item, sign * n));
  }

  public boolean isEmpty() {
    return count == 0 && of == 0 && others.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell cell
        && count == cell.count
        && of == cell.of
        && others.equals(cell.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(count, of, others);
  }

  @Override
  public String toString() {
    return items().toString();
  }
}
