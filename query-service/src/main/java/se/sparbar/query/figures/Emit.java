package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.query.facts.Placed;

/// Where a figure puts its whole numbers.
@FunctionalInterface
public interface Emit {
  /// Adds `n` to an item, for something counted on a day.
  ///
  /// @param own the parts of the figure's own dimensions, in their order
  void add(Placed what, LocalDate on, List<String> own, Item item, long n);

  default void add(Placed what, LocalDate on, Item item) {
    add(what, on, List.of(), item, 1);
  }
}
