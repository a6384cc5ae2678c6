package se.sparbar.query.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One number of a chart.
///
/// @param number to draw, in the chart's unit; null where there is none, and the label says why
/// @param label as people read it, in Swedish: `1 204`, `28 av 62 (45 %)`, `inga avslut`
/// @param href what is behind the number; null where nothing can be shown
public record Value(@Nullable BigDecimal number, String label, @Nullable String href) {

  public static Value count(long count, @Nullable String href) {
    return new Value(BigDecimal.valueOf(count), Written.number(count), href);
  }

  /// Whole per cent, with the numbers behind it.
  public static Value share(long count, long of, int percent, @Nullable String href) {
    return new Value(BigDecimal.valueOf(percent), Written.share(count, of, percent), href);
  }

  /// There is no number, for a reason.
  public static Value none(String reason) {
    return new Value(null, reason, null);
  }

  public Optional<String> link() {
    return Optional.ofNullable(href);
  }

  /// The number as far as it can be drawn; 0 where there is none.
  public double drawn() {
    return number == null ? 0 : number.doubleValue();
  }
}
