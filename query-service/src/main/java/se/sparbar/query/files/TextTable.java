package se.sparbar.query.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.sparbar.query.chart.Written;
import se.sparbar.query.report.Table;

/// A table as Word and PDF show it. The first column says what a row is.
record TextTable(String caption, List<String> columns, List<List<Cell>> rows) {
  TextTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// @param number whether it stands to the right
  record Cell(String text, boolean number) {}

  static TextTable of(Table table) {
    return new TextTable(
        table.heading(),
        Stream.concat(Stream.of(""), table.columns().stream()).toList(),
        table.rows().stream().map(TextTable::cells).toList());
  }

  private static List<Cell> cells(Table.Row row) {
    List<Cell> cells = new ArrayList<>(List.of(new Cell(row.name(), false)));
    row.values().forEach(value -> cells.add(new Cell(value, true)));
    return cells;
  }

  static TextTable of(Grid grid) {
    return new TextTable(
        grid.heading(),
        grid.columns(),
        grid.rows().stream().map(row -> row.stream().map(TextTable::cell).toList()).toList());
  }

  private static Cell cell(Entry entry) {
    return switch (entry) {
      case Entry.Words(String text) -> new Cell(text, false);
      case Entry.Amount(BigDecimal number) -> new Cell(Written.number(number), true);
      case Entry.Share(int percent) -> new Cell(Written.percent(percent), true);
      case Entry.Nothing() -> new Cell("", false);
    };
  }

  /// Whether what stands in a column stands to the right.
  public boolean right(int column) {
    return rows.stream().anyMatch(row -> row.get(column).number());
  }
}
