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
  /// Makes the part of a table where a year's rows go.
  @FunctionalInterface
  interface Year {
    void begin(int year) throws SQLException;
  }

  private final Connection connection;
  private final CopyRows rows;
  private final Year parts;
  private final Set<Integer> years = new TreeSet<>();
  private @Nullable CopyIn copy;

  private FactCopy(Connection connection, CopyRows rows, Year parts) {
    this.connection = connection;
    this.rows = rows;
    this.parts = parts;
  }

  static FactCopy cases(Connection connection) throws SQLException {
    UnsortedCases unsorted = new UnsortedCases(connection);
    unsorted.begin();
    CopyRows rows = RowForm.facts(FactTable.CASES, UnsortedCases.TABLE);
    return new FactCopy(connection, rows, unsorted::begin);
  }

  static FactCopy steps(Connection connection) {
    Tables tables = new Tables(connection);
    CopyRows rows = RowForm.facts(FactTable.STEPS);
    return new FactCopy(connection, rows, year -> tables.partitions(FactTable.STEPS, Set.of(year)));
  }

  void add(int year, Fact value, long from, long until) throws SQLException {
    if (years.add(year)) {
      finish();
      parts.begin(year);
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
