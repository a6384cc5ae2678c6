package se.sparbar.query.chart.svg;

import java.util.List;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Value;

/// What the parts of a chart are read out as.
final class Names {
  private Names() {}

  /// `Studier, Kvinna: 13`; without the series where there is one only.
  static String of(String category, List<Series> series, int i, Value value) {
    return series.size() == 1
        ? of(category, value)
        : of("%s, %s".formatted(category, series.get(i).name()), value);
  }

  static String of(String what, Value value) {
    return "%s: %s".formatted(what, value.label());
  }
}
