package se.sparbar.query.figures;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sums by two small numbers, of a part and of an item, where there are few parts of many. A part
/// has its place at its own number if that is free.
final class Rows {
  private static final long[] NOUGHT = {};

  /// A row for each part that anything was added to; one more than its number, nought where none
  /// lies.
  private int[] parts = new int[4];

  private long[][] rows = new long[4][];
  private int size;

  void add(int part, int item, long n) {
    int at = place(part);
    if (parts[at] == 0) {
      at = put(part, NOUGHT);
    }
    if (item >= rows[at].length) {
      rows[at] = longer(rows[at], item);
    }
    rows[at][item] += n;
  }

  /// A row in which there is room for an item too.
  static long[] longer(long @Nullable [] row, int item) {
    int length = powerOfTwo(item + 1);
    return row == null ? new long[length] : Arrays.copyOf(row, length);
  }

  static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(2 * atLeast - 1);
  }

  /// Where a part lies, or would.
  private int place(int part) {
    int mask = parts.length - 1;
    int at = part & mask;
    while (parts[at] != part + 1 && parts[at] != 0) {
      at = at + 1 & mask;
    }
    return at;
  }

  private int put(int part, long[] row) {
    if (size * 4 >= parts.length * 3) { // one place is always free
      grow();
    }
    int at = place(part);
    parts[at] = part + 1;
    rows[at] = row;
    size++;
    return at;
  }

  private void grow() {
    Rows larger = new Rows();
    larger.parts = new int[parts.length * 2];
    larger.rows = new long[parts.length * 2][];
    each(larger::put);
    parts = larger.parts;
    rows = larger.rows;
  }

  @FunctionalInterface
  interface Each {
    /// @param sums by the numbers of the items; those after the last are nought
    void row(int part, long[] sums);
  }

  /// In no order.
  void each(Each each) {
    for (int at = 0; at < parts.length; at++) {
      if (parts[at] != 0) {
        each.row(parts[at] - 1, rows[at]);
      }
    }
  }

  void inOrder(Each each) {
    IntStream.of(parts)
        .filter(part -> part != 0)
        .sorted()
        .forEach(part -> each.row(part - 1, rows[place(part - 1)]));
  }
}
