package se.sparbar.query.figures;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sums of one part of a figure. Adding is all that happens to it, so parts and changes can be
/// added too. The main count and what it is a share of have a place of their own, because nearly
/// all that is added goes there.
public final class Cell {
  /// A sum that is added to where it lies.
  private static final class Sum {
    private long n;
  }

  /// Most cells have none.
  private Map<Item, Sum> others = Map.of();

  private long count;
  private long of;

  public long get(Item item) {
    if (item.equals(Item.COUNT)) {
      return count;
    }
    return item.equals(Item.OF) ? of : other(item);
  }

  private long other(Item item) {
    @Nullable Sum sum = others.get(item);
    return sum == null ? 0 : sum.n;
  }

  /// The sums of one name that has codes, by code, in their order.
  public SortedMap<String, Long> byCode(String name) {
    TreeMap<String, Long> found = new TreeMap<>();
    others.forEach((item, sum) -> {
      if (item.name().equals(name)) {
        found.put(item.code(), sum.n);
      }
    });
    return found;
  }

  /// Every sum that is not nought.
  public Map<Item, Long> items() {
    Map<Item, Long> items = HashMap.newHashMap(others.size() + 2);
    others.forEach((item, sum) -> items.put(item, sum.n));
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
    } else {
      addOther(item, n);
    }
  }

  private void addOther(Item item, long n) {
    if (others.isEmpty()) {
      others = HashMap.newHashMap(2);
    }
    Sum sum = others.computeIfAbsent(item, _ -> new Sum());
    sum.n += n;
    if (sum.n == 0) {
      others.remove(item);
    }
  }

  void add(Cell other, int sign) {
    count += sign * other.count;
    of += sign * other.of;
    other.others.forEach((item, sum) -> addOther(item, sign * sum.n));
  }

  public boolean isEmpty() {
    return count == 0 && of == 0 && others.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell cell && items().equals(cell.items());
  }

  @Override
  public int hashCode() {
    return items().hashCode();
  }

  @Override
  public String toString() {
    return items().toString();
  }
}
