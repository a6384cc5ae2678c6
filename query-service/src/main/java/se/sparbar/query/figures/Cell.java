package se.sparbar.query.figures;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// The sums of one part of a figure. Adding is all that happens to it, so parts and changes can be
/// added too. The main count and what it is a share of have a place of their own, because nearly
/// all that is added goes there; the others lie in their order, because they mostly come so.
public final class Cell {
  private static final Item[] NONE = {};

  private long count;
  private long of;
  private Item[] items = NONE;
  private long[] sums = {};
  private int size;

  public long get(Item item) {
    if (item.equals(Item.COUNT)) {
      return count;
    }
    if (item.equals(Item.OF)) {
      return of;
    }
    int at = find(item);
    return at < 0 ? 0 : sums[at];
  }

  /// Where an item lies; less than nought where it does not, as [Arrays#binarySearch] says it.
  private int find(Item item) {
    return size == 0 || Item.IN_ORDER.compare(items[size - 1], item) < 0
        ? -size - 1
        : Arrays.binarySearch(items, 0, size, item, Item.IN_ORDER);
  }

  /// The sums of one name that has codes, by code, in their order.
  public SortedMap<String, Long> byCode(String name) {
    TreeMap<String, Long> found = new TreeMap<>();
    eachCode(name, found::put);
    return found;
  }

  /// Goes through the sums of one name that has codes, in the order of the codes.
  void eachCode(String name, ObjLongConsumer<String> each) {
    int from = find(new Item(name, ""));
    for (int i = from < 0 ? -from - 1 : from; i < size && items[i].name().equals(name); i++) {
      each.accept(items[i].code(), sums[i]);
    }
  }

  /// Every sum that is not nought.
  public Map<Item, Long> items() {
    Map<Item, Long> all = LinkedHashMap.newLinkedHashMap(size + 2);
    if (count != 0) {
      all.put(Item.COUNT, count);
    }
    if (of != 0) {
      all.put(Item.OF, of);
    }
    for (int i = 0; i < size; i++) {
      all.put(items[i], sums[i]);
    }
    return Collections.unmodifiableMap(all);
  }

  /// @param items in their order, at least as many as there are sums
  static Cell inOrder(List<Item> items, long[] sums) {
    Cell cell = new Cell();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != 0 && !cell.addMain(items.get(i), sums[i])) {
        cell.insert(cell.size, items.get(i), sums[i]);
      }
    }
    return cell;
  }

  void add(Item item, long n) {
    if (!addMain(item, n)) {
      addOther(item, n);
    }
  }

  /// Whether the item is one of those with a place of their own.
  private boolean addMain(Item item, long n) {
    if (item.equals(Item.COUNT)) {
      count += n;
      return true;
    }
    if (item.equals(Item.OF)) {
      of += n;
      return true;
    }
    return false;
  }

  private void addOther(Item item, long n) {
    int at = find(item);
    if (at < 0) {
      insert(-at - 1, item, n);
    } else if (sums[at] + n == 0) {
      remove(at);
    } else {
      sums[at] += n;
    }
  }

  private void insert(int at, Item item, long n) {
    if (n == 0) {
      return;
    }
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(2, size * 2));
      sums = Arrays.copyOf(sums, items.length);
    }
    System.arraycopy(items, at, items, at + 1, size - at);
    System.arraycopy(sums, at, sums, at + 1, size - at);
    items[at] = item;
    sums[at] = n;
    size++;
  }

  private void remove(int at) {
    size--;
    System.arraycopy(items, at + 1, items, at, size - at);
    System.arraycopy(sums, at + 1, sums, at, size - at);
  }

  void add(Cell other, int sign) {
    count += sign * other.count;
    of += sign * other.of;
    for (int i = 0; i < other.size; i++) {
      addOther(other.items[i], sign * other.sums[i]);
    }
  }

  public boolean isEmpty() {
    return count == 0 && of == 0 && size == 0;
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
