package se.sparbar.query.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of the page. The first column says what a row is; the rest are values.
///
/// @param id of the heading, for links to it
/// @param note what a reader should know beside the numbers; null where nothing
public record Table(
    String id, String heading, List<String> columns, List<Row> rows, @Nullable String note) {

  /// One row.
  ///
  /// @param figure whose definition the row's name links to; null where the row is a part of the
  ///   one above
  public record Row(String name, @Nullable String figure, List<String> values) {}
}
