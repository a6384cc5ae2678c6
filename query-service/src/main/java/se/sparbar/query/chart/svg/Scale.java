package se.sparbar.query.chart.svg;

import java.util.ArrayList;
import java.util.List;

/// An axis of round numbers.
///
/// @param low the first; 0 unless the numbers lie close together far from it
record Scale(double low, double high, double step) {
  private static final int MOST_PARTS = 4;

  static Scale over(double smallest, double largest) {
    double from = smallest > largest / 2 && largest > smallest ? smallest : 0;
    double step = step(Math.max(largest - from, 1) / MOST_PARTS);
    double low = Math.floor(from / step) * step;
    double high = Math.max(Math.ceil(largest / step) * step, low + step);
    return new Scale(low, high, step);
  }

  /// The next of 1, 2, 5, 10, 20 ...
  private static double step(double atLeast) {
    double power = 1;
    while (power * 10 <= atLeast) {
      power *= 10;
    }
    for (int of : List.of(1, 2, 5)) {
      if (of * power >= atLeast) {
        return of * power;
      }
    }
    return 10 * power;
  }

  List<Long> marks() {
    List<Long> marks = new ArrayList<>();
    for (long i = 0; low + i * step <= high; i++) {
      marks.add(Math.round(low + i * step));
    }
    return marks;
  }

  /// How far up a number lies, from 0 to 1.
  double at(double number) {
    return (number - low) / (high - low);
  }
}
