package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.postgresql.copy.CopyIn;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Fact;

/// The rows of one table of facts on their way into it. They are gathered by year and insats, and
/// go a year at a time while more are gathered: so the rows of an insats lie together in a few
/// places, its year is read from few pages, and nothing has to be sorted.
final class FactRuns implements AutoCloseable {
  /// As many bytes as this are gathered before the fullest year's go.
  static final long ROOM = 1 << 24;

  private final Connection connection;
  private final FactTable table;
  private final long room;
  private final Map<Integer, Run> years = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();
  private Beside<Boolean> sent = Beside.known(true);
  private long gathered;

  /// What is gathered of a year.
  private static final class Run {
    private final Map<InsatsId, RowBytes> insatser = new HashMap<>();
    private long size;
  }

  /// @param connection in a transaction in which the table's parts are made
  FactRuns(Connection connection, FactTable table) {
    this(connection, table, ROOM);
  }

  FactRuns(Connection connection, FactTable table, long room) {
    this.connection = connection;
    this.table = table;
    this.room = room;
  }

  void add(int year, Fact value, long from, long until) {
    Run run = years.computeIfAbsent(year, _ -> new Run());
    RowBytes rows = run.insatser.computeIfAbsent(value.insats(), _ -> new RowBytes());
    int before = rows.size();
    RowForm.fact(rows, year, value, from, until);
    int more = rows.size() - before;
    run.size += more;
    gathered += more;
    if (gathered > room) {
      sendFullest();
    }
  }

  /// All that were added are in the table.
  void finish() {
    years.forEach(this::send);
    years.clear();
    sent.done();
  }

  private void sendFullest() {
    Map.Entry<Integer, Run> fullest =
        Collections.max(years.entrySet(), Comparator.comparingLong(year -> year.getValue().size));
    send(fullest.getKey(), fullest.getValue());
    years.remove(fullest.getKey());
  }

  /// Only one is on its way at a time.
  private void send(int year, Run run) {
    gathered -= run.size;
    sent.done();
    sent = Beside.begin(() -> copy(year, run.insatser.values()));
  }

  private boolean copy(int year, Collection<RowBytes> insatser) throws SQLException {
    if (begun.add(year)) {
      new Tables(connection).partitions(table, Set.of(year));
    }
    CopyRows rows = RowForm.freshFacts(table, year);
    CopyIn copy = rows.open(connection);
    try {
      rows.send(copy);
      for (RowBytes some : insatser) {
        some.send(copy);
      }
      rows.finish(copy);
      return true;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /// The connection is nobody else's until what is on its way has come.
  @Override
  public void close() {
    sent.await();
  }
}
