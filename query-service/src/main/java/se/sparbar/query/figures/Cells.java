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
    tally.inOrder((own, part, sums) -> {
      Cell cell = Cell.inOrder(items.things(), sums);
      if (!cell.isEmpty()) {
        each.accept(joined(owns.thing(own), parts.thing(part)), cell);
      }
    });
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
