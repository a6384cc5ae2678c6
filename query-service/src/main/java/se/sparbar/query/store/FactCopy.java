package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.postgresql.copy.CopyIn;

/// The way into a table of facts whose parts are made when the first row of a year comes. Several
/// may send; one lot is on its way at a time.
final class FactCopy implements AutoCloseable {
  private final Connection connection;
  private final FactTable table;
  private final Set<Integer> begun = new HashSet<>();
  private Beside<Boolean> sent = Beside.known(true);

  /// @param connection in a transaction in which the table's parts are made
  FactCopy(Connection connection, FactTable table) {
    this.connection = connection;
    this.table = table;
  }

  FactTable table() {
    return table;
  }

  /// @param rows which nobody else touches any more
  synchronized void send(int year, RowBytes rows) {
    sent.done();
    sent = Beside.begin(() -> copy(year, rows));
  }

  /// All that was sent is in the table.
  synchronized void finish() {
    sent.done();
  }

  private boolean copy(int year, RowBytes some) throws SQLException {
    if (begun.add(year)) {
      new Tables(connection).partition(table, year);
    }
    CopyRows rows = RowForm.freshFacts(table, year);
    CopyIn copy = rows.open(connection);
    try {
      rows.send(copy);
      some.send(copy);
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
  public synchronized void close() {
    sent.await();
  }
}
