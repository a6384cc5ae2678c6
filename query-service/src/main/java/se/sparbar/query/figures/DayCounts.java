package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.query.facts.Placed;

/// Whole days of many cases: their median, quartiles, mean and histogram, exact.
final class DayCounts {
  private static final String DAYS = "days";
  private static final Lately<Long, Item> ITEMS =
      new Lately<>(days -> new Item(DAYS, sixDigits(days)));

  private DayCounts() {}

  /// Adds one case that took so many days.
  static void add(Placed what, LocalDate on, long days, Emit emit) {
    emit.add(what, on, Item.COUNT);
    emit.add(what, on, ITEMS.of(days));
  }

  /// So that days sort as numbers do.
  private static String sixDigits(long days) {
    return Long.toString(1_000_000 + days).substring(1);
  }

  /// Median and quartiles are days that somebody really had.
  static Measured measure(Cell cell, String reasonIfNone) {
    long n = cell.get(Item.COUNT);
    if (n == 0) {
      return new Measured(0, null, null, reasonIfNone, Map.of());
    }
    SortedMap<String, Long> days = cell.byCode(DAYS);
    long sum =
        days.entrySet().stream().mapToLong(e -> Long.parseLong(e.getKey()) * e.getValue()).sum();
    return Measured.count(n)
        .with("median", quantile(days, n, 2))
        .with("lowerQuartile", quantile(days, n, 1))
        .with("upperQuartile", quantile(days, n, 3))
        .with("mean", Rounded.tenths(sum, n))
        .with("histogram", histogram(days));
  }

  /// The smallest number of days that at least `quarters` quarters of the cases do not exceed.
  private static long quantile(SortedMap<String, Long> days, long n, int quarters) {
    long seen = 0;
    for (Map.Entry<String, Long> e : days.entrySet()) {
      seen += e.getValue();
      if (4 * seen >= quarters * n) {
        return Long.parseLong(e.getKey());
      }
    }
    throw new IllegalStateException("no days");
  }

  /// Cases by started month of 30 days: 0 for less than one, and so on.
  private static SortedMap<Integer, Long> histogram(SortedMap<String, Long> days) {
    SortedMap<Integer, Long> months = new TreeMap<>();
    days.forEach((d, n) -> months.merge(Integer.parseInt(d) / 30, n, Long::sum));
    return months;
  }
}
