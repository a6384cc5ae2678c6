package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import se.sparbar.query.facts.Fact;

/// The rows of one table of facts on their way into it, whatever their years.
final class FactCopy implements AutoCloseable {
  private final FactTable table;
  private final Connection connection;
  private final CopyRows rows;
  private final Set<Integer> partitions = new TreeSet<>();
  private @Nullable CopyIn copy;

  FactCopy(FactTable table, Connection connection) {
    this.table = table;
    this.connection = connection;
    this.rows = RowForm.facts(table);
  }

  void add(int year, Fact value, long from, long until) throws SQLException {
    if (partitions.add(year)) {
      finish();
      new Tables(connection).partitions(table, Set.of(year));
    }
    RowForm.fact(rows, year, value, from, until);
    if (rows.size() > RebuiltRows.PIECE) {
      rows.send(begun());
    }
  }

  /// Sends the rest. A partition cannot be made while rows are on their way.
  void finish() throws SQLException {
    rows.finish(begun());
    copy = null;
  }

  private CopyIn begun() throws SQLException {
    CopyIn begun = copy == null ? rows.open(connection) : copy;
    copy = begun;
    return begun;
  }

  /// Ends what a failure left open.
  @Override
  public void close() throws SQLException {
    if (copy != null && copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
