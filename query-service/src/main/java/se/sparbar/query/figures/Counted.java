package se.sparbar.query.figures;

import java.util.List;
import java.util.function.BiConsumer;

/// What several figures count in the parts of one breakdown, which are numbered in their order.
record Counted(Numbering<List<String>> parts, List<Cells> figures) {

  int size() {
    return parts.things().size();
  }

  /// Adds up what differs only in what is not asked for.
  ///
  /// @param kept which of the codes of a part stay, in this order
  Counted coarser(List<Integer> kept) {
    List<List<String>> fewer =
        parts.things().stream().map(part -> kept.stream().map(part::get).toList()).toList();
    Numbering<List<String>> coarser = Numbering.inOrder(fewer, Sums.BY_PARTS);
    int[] numbers = coarser.ofAll(fewer);
    return new Counted(
        coarser, figures.parallelStream().map(cells -> cells.coarser(numbers)).toList());
  }

  /// Gives each cell of one figure, in the order of its own parts and then these.
  ///
  /// @param figure its number among the figures
  void inOrder(int figure, BiConsumer<List<String>, Cell> each) {
    figures.get(figure).inOrder(parts, each);
  }

  /// @param figure its number among the figures
  Sums sums(int figure) {
    Sums sums = new Sums();
    inOrder(figure, sums::put);
    return sums;
  }
}
