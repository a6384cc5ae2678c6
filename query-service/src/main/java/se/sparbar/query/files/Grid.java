package se.sparbar.query.files;

import java.util.List;

/// A table of a file: headings, and rows of values as many as they.
record Grid(String heading, List<String> columns, List<List<Entry>> rows) {
  Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Entry> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of another width: " + row);
      }
    }
  }
}
