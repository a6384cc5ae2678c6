package se.sparbar.command.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows among what was read.
final class Rows {
  private Rows() {}

  static List<Row> of(List<Read> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    for (Read line : lines) {
      @Nullable Row row = line.row();
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }
}
