package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Placed;

/// Which part of each of several breakdowns everything falls in.
final class Places {
  private final List<List<Dimension>> breakdowns;
  private final List<Numbering<List<String>>> parts;
  private final Map<Place, int[]> known = new HashMap<>();

  /// What was asked for last: the figures count the same one after the other.
  private @Nullable Placed last;

  private LocalDate lastOn = LocalDate.MIN;
  private int[] lastNumbers = {};

  Places(List<List<Dimension>> breakdowns) {
    this.breakdowns = breakdowns;
    this.parts = breakdowns.stream().<Numbering<List<String>>>map(_ -> new Numbering<>()).toList();
  }

  /// The numbers of the parts, one for each breakdown.
  int[] of(Placed what, LocalDate on) {
    if (!isLast(what) || (what.moves() && !on.equals(lastOn))) {
      last = what;
      lastOn = on;
      lastNumbers = known.computeIfAbsent(Place.of(what, on), this::numbers);
    }
    return lastNumbers;
  }

  /// The very same: comparing two of a kind takes longer than finding the parts again.
  @SuppressWarnings("ReferenceEquality")
  private boolean isLast(Placed what) {
    return what == last;
  }

  private int[] numbers(Place place) {
    int[] numbers = new int[breakdowns.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = parts.get(i).of(codes(place, breakdowns.get(i)));
    }
    return numbers;
  }

  static List<String> codes(Place place, List<Dimension> by) {
    List<String> codes = new ArrayList<>(by.size());
    by.forEach(dimension -> codes.add(dimension.part(place)));
    return codes;
  }

  /// The parts of a breakdown.
  Numbering<List<String>> parts(int breakdown) {
    return parts.get(breakdown);
  }
}
