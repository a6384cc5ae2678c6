package se.sparbar.query.store;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Rows of one table of facts, gathered by year: a year goes when it is the fullest, so that what
/// was told together lies together in the year's part of the table, and nothing has to be sorted.
final class FactRuns {
  /// As many bytes as this are gathered before the fullest year's go: what there is room for, for
  /// PostgreSQL takes little longer for many rows than for few.
  static final long ROOM = Math.min(1 << 24, Runtime.getRuntime().maxMemory() / 64);

  private final FactCopy copy;
  private final long room;
  private final Map<Integer, RowBytes> years = new HashMap<>();
  private long gathered;

  FactRuns(FactCopy copy) {
    this(copy, ROOM);
  }

  FactRuns(FactCopy copy, long room) {
    this.copy = copy;
    this.room = room;
  }

  void add(Histories.Row row, ByteOut known, boolean starts) {
    RowBytes rows = years.computeIfAbsent(row.year(), _ -> new RowBytes());
    int before = rows.size();
    RowForm.history(rows, row, known, starts);
    gathered += rows.size() - before;
    if (gathered > room) {
      sendFullest();
    }
  }

  private void sendFullest() {
    Map.Entry<Integer, RowBytes> fullest =
        Collections.max(years.entrySet(), Comparator.comparingInt(year -> year.getValue().size()));
    years.remove(fullest.getKey());
    gathered -= fullest.getValue().size();
    copy.send(fullest.getKey(), fullest.getValue());
  }

  /// All that were added are on their way.
  void finish() {
    years.forEach(copy::send);
    years.clear();
    gathered = 0;
  }
}
