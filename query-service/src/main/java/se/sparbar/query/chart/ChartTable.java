package se.sparbar.query.chart;

import java.util.List;

/// The table that says what a chart shows.
///
/// @param columns headings: of the rows' names first, then one for each value
public record ChartTable(List<String> columns, List<Row> rows) {
  public ChartTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.values().size() != columns.size() - 1) {
        throw new IllegalArgumentException("a row of another width: " + row);
      }
    }
  }

  /// One row.
  public record Row(String name, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }
  }
}
