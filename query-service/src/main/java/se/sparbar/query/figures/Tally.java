package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sums by three small numbers: of a figure's own part, of the part that is asked for, and of the
/// item. A year of the nation has a million sums, and each is added to many times. Most figures
/// have no part of their own, and that is the first number; its rows lie in a plain table.
final class Tally {
  private long[][] plain = new long[8][];

  /// Of the second own part and those after it.
  private final List<Rows> owns = new ArrayList<>();

  @FunctionalInterface
  interface Each {
    /// @param sums by the numbers of the items; those after the last are nought
    void row(int own, int part, long[] sums);
  }

  void add(int own, int part, int item, long n) {
    if (own == 0) {
      plain(part, item)[item] += n;
    } else {
      rows(own).add(part, item, n);
    }
  }

  private long[] plain(int part, int item) {
    if (part >= plain.length) {
      plain = Arrays.copyOf(plain, Rows.powerOfTwo(part + 1));
    }
    if (plain[part] == null || item >= plain[part].length) {
      plain[part] = Rows.longer(plain[part], item);
    }
    return plain[part];
  }

  private Rows rows(int own) {
    while (owns.size() < own) {
      owns.add(new Rows());
    }
    return owns.get(own - 1);
  }

  /// The same sums under other numbers; what gets the same is added up.
  ///
  /// @param ownNumbers the new numbers, by the old, and so on
  Tally renumbered(int[] ownNumbers, int[] parts, int[] items) {
    Tally other = new Tally();
    other.addAll(this, ownNumbers, parts, items);
    return other;
  }

  void addAll(Tally other, int[] ownNumbers, int[] parts, int[] items) {
    other.each((own, part, sums) -> addAll(ownNumbers[own], parts[part], items, sums));
  }

  private void addAll(int own, int part, int[] items, long[] sums) {
    for (int item = 0; item < sums.length; item++) {
      if (sums[item] != 0) {
        add(own, part, items[item], sums[item]);
      }
    }
  }

  private void each(Each each) {
    eachPlain(each);
    for (int i = 0; i < owns.size(); i++) {
      int own = i + 1;
      owns.get(i).each((part, sums) -> each.row(own, part, sums));
    }
  }

  /// Every row that anything was added to, in the order of own part and part.
  void inOrder(Each each) {
    eachPlain(each);
    for (int i = 0; i < owns.size(); i++) {
      int own = i + 1;
      owns.get(i).inOrder((part, sums) -> each.row(own, part, sums));
    }
  }

  private void eachPlain(Each each) {
    for (int part = 0; part < plain.length; part++) {
      if (plain[part] != null) {
        each.row(0, part, plain[part]);
      }
    }
  }
}
