package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// What one figure counts in the parts of one breakdown, all numbered in their order.
record Cells(Numbering<List<String>> owns, Numbering<Item> items, Tally tally) {

  /// In the parts of a coarser breakdown.
  ///
  /// @param coarser the number there of each part
  Cells coarser(int[] coarser) {
    return new Cells(owns, items, tally.renumbered(owns.numbers(), coarser, items.numbers()));
  }

  /// Gives each cell, in the order of the figure's own parts and then those asked for.
  void inOrder(Numbering<List<String>> parts, BiConsumer<List<String>, Cell> each) {
    Filling filling = new Filling(parts, each);
    tally.inOrder(filling);
    filling.give();
  }

  /// Puts sums that come in order into their cells.
  private final class Filling implements Tally.Each {
    private final Numbering<List<String>> parts;
    private final BiConsumer<List<String>, Cell> each;
    private Cell cell = new Cell();
    private int lastOwn;
    private int lastPart;

    Filling(Numbering<List<String>> parts, BiConsumer<List<String>, Cell> each) {
      this.parts = parts;
      this.each = each;
    }

    @Override
    public void sum(int own, int part, int item, long n) {
      if (own != lastOwn || part != lastPart) {
        give();
        lastOwn = own;
        lastPart = part;
      }
      cell.add(items.thing(item), n);
    }

    private void give() {
      if (!cell.isEmpty()) {
        each.accept(joined(owns.thing(lastOwn), parts.thing(lastPart)), cell);
        cell = new Cell();
      }
    }
  }

  private static List<String> joined(List<String> own, List<String> asked) {
    if (own.isEmpty() || asked.isEmpty()) {
      return own.isEmpty() ? asked : own;
    }
    List<String> parts = new ArrayList<>(own.size() + asked.size());
    parts.addAll(own);
    parts.addAll(asked);
    return parts;
  }
}
