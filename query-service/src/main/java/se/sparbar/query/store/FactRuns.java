package se.sparbar.query.store;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Fact;

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
  private @Nullable Fact latest;
  private byte[] bytes = {};

  FactRuns(FactCopy copy) {
    this(copy, ROOM);
  }

  FactRuns(FactCopy copy, long room) {
    this.copy = copy;
    this.room = room;
  }

  void add(int year, Fact value, long from, long until) {
    RowBytes rows = years.computeIfAbsent(year, _ -> new RowBytes());
    int before = rows.size();
    RowForm.fact(rows, year, value, bytes(value), from, until);
    gathered += rows.size() - before;
    if (gathered > room) {
      sendFullest();
    }
  }

  /// A fact often has rows in several years, one after the other.
  @SuppressWarnings("ReferenceEquality") // an equal one that is another is as well written again
  private byte[] bytes(Fact value) {
    if (value != latest) {
      latest = value;
      bytes = FactTable.bytes(value);
    }
    return bytes;
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
