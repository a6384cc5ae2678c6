package se.sparbar.query.figures;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// What several figures count in one and the same part: one cell, or several where a figure has
/// parts of its own.
final class Counts {
  private final @Nullable Cell[] whole;
  private final @Nullable Sums[] parted;

  Counts(int figures) {
    this.whole = new Cell[figures];
    this.parted = new Sums[figures];
  }

  /// @param figure its number among the figures
  /// @param own the parts of the figure's own
  void add(int figure, List<String> own, Item item, long n) {
    if (own.isEmpty()) {
      whole(figure).add(item, n);
    } else {
      parted(figure).add(own, item, n);
    }
  }

  private Cell whole(int figure) {
    @Nullable Cell cell = whole[figure];
    if (cell == null) {
      cell = new Cell();
      whole[figure] = cell;
    }
    return cell;
  }

  private Sums parted(int figure) {
    @Nullable Sums sums = parted[figure];
    if (sums == null) {
      sums = new Sums();
      parted[figure] = sums;
    }
    return sums;
  }

  void add(Counts other) {
    for (int i = 0; i < whole.length; i++) {
      @Nullable Cell cell = other.whole[i];
      if (cell != null) {
        whole(i).add(cell, 1);
      }
      @Nullable Sums sums = other.parted[i];
      if (sums != null) {
        parted(i).addAll(sums);
      }
    }
  }

  void forEach(int figure, BiConsumer<List<String>, Cell> each) {
    @Nullable Cell cell = whole[figure];
    if (cell != null) {
      each.accept(List.of(), cell);
    }
    @Nullable Sums sums = parted[figure];
    if (sums != null) {
      sums.forEach(each);
    }
  }
}
