package se.sparbar.command.imports.file;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/// One row of a file.
///
/// @param number as a spreadsheet shows it, from 1
public record Line(long number, List<Cell> cells) {
  /// Where a column beyond the last known one would be; there is no row as wide as this.
  static final int MOST_COLUMNS = 200;

  /// So many rows has a spreadsheet at most.
  static final long MOST_LINES = 1_048_576;

  /// The cell in a column, counted from 0.
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /// Whether nothing stands in it.
  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }

  /// Whether anything stands beyond so many columns.
  public boolean isWiderThan(int columns) {
    return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
  }

  /// What people call a cell of this row, such as `C5`.
  public String place(int column) {
    return CellReference.convertNumToColString(column) + number;
  }
}
