package se.sparbar.query.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Sex;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Measured;

/// Answers as values and series of a chart.
final class Measures {
  private static final String NONE = "\u2013";

  private Measures() {}

  /// A share as its per cent, a count as it is.
  static Value value(Measured measured, @Nullable String href) {
    if (measured.of() == null) {
      return Value.count(measured.count(), href);
    }
    if (measured.percent() == null) {
      return Value.none(measured.reason() == null ? NONE : measured.reason());
    }
    return Value.share(measured.count(), measured.of(), measured.percent(), href);
  }

  /// The counts of the parts that match, added up.
  static long count(Answer answer, Map<String, String> wanted) {
    return answer.parts().stream()
        .filter(part -> part.by().entrySet().containsAll(wanted.entrySet()))
        .mapToLong(part -> part.measured().count())
        .sum();
  }

  /// One series for each sex; the unknown only where there is any.
  static <C> List<Series> bySex(List<C> categories, BiFunction<C, Sex, Value> value) {
    return Arrays.stream(Sex.values())
        .map(sex ->
            new Series(sex.label(), categories.stream().map(one -> value.apply(one, sex)).toList()))
        .filter(series -> !series.name().equals(Sex.UPPGIFT_SAKNAS.label()) || any(series))
        .toList();
  }

  private static boolean any(Series series) {
    return series.values().stream().anyMatch(value -> value.drawn() != 0);
  }
}
