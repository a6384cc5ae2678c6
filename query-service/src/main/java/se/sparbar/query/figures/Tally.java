package se.sparbar.query.figures;

import java.util.Arrays;

/// Sums by three small numbers: of a figure's own part, of the part that is asked for, and of the
/// item. A plain table of numbers, for a year of the nation has a million of them, and each is
/// added to many times.
final class Tally {
  private static final int BITS = 21;

  /// Two to the 64th over the golden ratio: keys that are near each other land far apart.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /// How many of a kind can be told apart.
  static final int MOST = 1 << BITS;

  @FunctionalInterface
  interface Each {
    void sum(int own, int part, int item, long n);
  }

  /// Each key beside its sum, for they are fetched together. A key is one more than the three
  /// numbers side by side; nought where nothing lies.
  private long[] table;

  private int size;

  Tally() {
    this(16);
  }

  /// @param room twice a power of two
  private Tally(int room) {
    this.table = new long[room];
  }

  void add(int own, int part, int item, long n) {
    add(((long) own << BITS | part) << BITS | item, n);
  }

  private void add(long key, long n) {
    int at = place(key);
    if (table[at] == 0) {
      table[at] = key + 1;
      size++;
    }
    table[at + 1] += n;
    if (size * 4 > table.length) {
      grow();
    }
  }

  /// Where a key lies, or would.
  private int place(long key) {
    int mask = table.length - 2;
    int at = (int) ((key * SPREAD) >>> Long.numberOfLeadingZeros(mask)) & mask;
    while (table[at] != 0 && table[at] != key + 1) {
      at = at + 2 & mask;
    }
    return at;
  }

  private void grow() {
    Tally larger = new Tally(table.length * 2);
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != 0) {
        larger.add(table[at] - 1, table[at + 1]);
      }
    }
    table = larger.table;
  }

  /// The same sums under other numbers; what gets the same is added up.
  ///
  /// @param owns the new numbers, by the old, and so on
  Tally renumbered(int[] owns, int[] parts, int[] items) {
    Tally other = new Tally(table.length);
    other.addAll(this, owns, parts, items);
    return other;
  }

  void addAll(Tally other, int[] owns, int[] parts, int[] items) {
    for (int at = 0; at < other.table.length; at += 2) {
      if (other.table[at] != 0) {
        long key = other.table[at] - 1;
        add(owns[own(key)], parts[part(key)], items[item(key)], other.table[at + 1]);
      }
    }
  }

  /// Every sum that is not nought, in the order of own part, part and item.
  void inOrder(Each each) {
    for (long key : sorted()) {
      long n = table[place(key) + 1];
      if (n != 0) {
        each.sum(own(key), part(key), item(key), n);
      }
    }
  }

  private long[] sorted() {
    long[] sorted = new long[size];
    int next = 0;
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != 0) {
        sorted[next++] = table[at] - 1;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static int own(long key) {
    return (int) (key >>> (2 * BITS));
  }

  private static int part(long key) {
    return (int) (key >>> BITS) & MOST - 1;
  }

  private static int item(long key) {
    return (int) key & MOST - 1;
  }
}
