package se.sparbar.query.facts;

import java.util.UUID;

/// Numbers by id in one plain table: millions of ids cost no object, and one is found without
/// touching anything else.
public final class IdTable {
  /// Two to the 64th over the golden ratio.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int WIDTH = 3;

  /// The two halves of an id and its number; nought where no id lies.
  private long[] table = new long[WIDTH << 4];

  private int size;

  /// The number of an id; nought where it has none.
  public long get(UUID id) {
    return table[place(id.getMostSignificantBits(), id.getLeastSignificantBits()) + 2];
  }

  /// Gives an id its number, also in the place of another.
  ///
  /// @param number not nought
  public void put(UUID id, long number) {
    int at = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
    boolean isNew = table[at + 2] == 0;
    put(at, id.getMostSignificantBits(), id.getLeastSignificantBits(), number);
    if (isNew && ++size * 9 > 2 * table.length) { // two thirds of the places are taken
      grow();
    }
  }

  /// Where an id lies, or would.
  private int place(long most, long least) {
    int places = table.length / WIDTH;
    int at = Long.hashCode((most ^ least) * SPREAD) & places - 1;
    while (table[WIDTH * at + 2] != 0
        && (table[WIDTH * at] != most || table[WIDTH * at + 1] != least)) {
      at = at + 1 & places - 1;
    }
    return WIDTH * at;
  }

  private void put(int at, long most, long least, long number) {
    table[at] = most;
    table[at + 1] = least;
    table[at + 2] = number;
  }

  private void grow() {
    long[] before = table;
    table = new long[2 * before.length];
    for (int i = 0; i < before.length; i += WIDTH) {
      if (before[i + 2] != 0) {
        put(place(before[i], before[i + 1]), before[i], before[i + 1], before[i + 2]);
      }
    }
  }
}
