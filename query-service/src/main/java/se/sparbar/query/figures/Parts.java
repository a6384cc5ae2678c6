package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of one breakdown, and what several figures count in each of them.
final class Parts {
  private final int figures;

  /// Linked, because what was made together lies together in memory.
  private final Map<List<String>, Counts> parts = new LinkedHashMap<>();

  Parts(int figures) {
    this.figures = figures;
  }

  Counts of(List<String> part) {
    return parts.computeIfAbsent(part, _ -> new Counts(figures));
  }

  /// Takes over what another has counted; it is not used afterwards.
  void absorb(Parts other) {
    other.parts.forEach((part, counts) -> {
      @Nullable Counts own = parts.putIfAbsent(part, counts);
      if (own != null) {
        own.add(counts);
      }
    });
  }

  int size() {
    return parts.size();
  }

  /// Adds up what differs only in what is not asked for.
  ///
  /// @param kept which of the codes of a part stay, in this order
  Parts coarser(List<Integer> kept) {
    Parts coarser = new Parts(figures);
    parts.forEach((part, counts) -> coarser.of(kept.stream().map(part::get).toList()).add(counts));
    return coarser;
  }

  /// One figure's sums, by its own parts and then these.
  ///
  /// @param figure its number among the figures
  Sums sums(int figure) {
    Sums sums = new Sums();
    parts.forEach(
        (part, counts) -> counts.forEach(figure, (own, cell) -> sums.put(joined(own, part), cell)));
    return sums;
  }

  private static List<String> joined(List<String> own, List<String> asked) {
    List<String> parts = new ArrayList<>(own.size() + asked.size());
    parts.addAll(own);
    parts.addAll(asked);
    return parts;
  }
}
