package se.sparbar.query.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// What a chart of Word or Excel is drawn from: categories, and a number for each in every series.
///
/// @param categories from the top of a table down
/// @param percent whether the numbers are whole per cent
record Plot(
    String title,
    String description,
    List<String> categories,
    List<Line> series,
    boolean percent,
    boolean stacked) {
  /// One series.
  record Line(String name, List<BigDecimal> values) {
    Double[] doubles() {
      return values.stream().map(BigDecimal::doubleValue).toArray(Double[]::new);
    }
  }

  /// Whether there is anything to see.
  boolean isEmpty() {
    return categories.isEmpty()
        || series.stream().flatMap(line -> line.values().stream()).allMatch(v -> v.signum() == 0);
  }

  /// Long names and many categories read better as lying bars.
  boolean lies() {
    return categories.size() > 6 || categories.stream().anyMatch(name -> name.length() > 18);
  }

  /// The same as rows of a sheet, headings first.
  Stream<Entry> row(int i) {
    return Stream.concat(
        Stream.of(new Entry.Words(categories.get(i))),
        series.stream().map(line -> new Entry.Amount(line.values().get(i))));
  }
}
