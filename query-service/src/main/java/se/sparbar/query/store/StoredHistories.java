package se.sparbar.query.store;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Fact;

/// The rows of facts that are stored.
final class StoredHistories {
  /// Takes a row.
  @FunctionalInterface
  interface Found {
    void row(int year, InsatsId insats, EnrolmentId enrolment, ByteIn known);
  }

  private record Addition(Histories.Row row, HistoryOut more) {}

  private final Connection connection;

  StoredHistories(Connection connection) {
    this.connection = connection;
  }

  /// @param which a condition, for COPY takes no parameters
  void each(FactTable table, String which, Found found) throws SQLException {
    CopiedRows.all(
        connection,
        "SELECT year, insats, enrolment, known FROM %s WHERE %s".formatted(table.table(), which),
        4,
        row ->
            found.row(
                CopiedRows.smallint(row),
                CopiedRows.insats(row),
                enrolment(row),
                CopiedRows.bytea(row)));
  }

  private static EnrolmentId enrolment(ByteBuffer row) {
    return new EnrolmentId(CopiedRows.uuid(row));
  }

  /// What is known still of those in a year.
  void still(FactTable table, int year, Consumer<Fact> found) throws SQLException {
    each(
        table,
        "year = " + year,
        (_, insats, enrolment, known) ->
            new HistoryIn(known).still(table, enrolment, insats, found));
  }

  /// Adds to the rows of one part of a table what has become known.
  void add(FactTable table, int year, Map<Histories.Row, HistoryOut> more) throws SQLException {
    List<Addition> begun = new ArrayList<>();
    List<Addition> going = new ArrayList<>();
    more.forEach(
        (row, history) -> (history.goesOn() ? going : begun).add(new Addition(row, history)));
    begin(table.partition(year), year, begun);
    goOn(table.partition(year), going);
  }

  private void begin(String partition, int year, List<Addition> rows) throws SQLException {
    execute(
        """
        INSERT INTO %s AS h (insats, enrolment, year, known, starts)
        SELECT insats, enrolment, %d, more, starts
        FROM unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::boolean[]) AS a(insats, enrolment, more, starts)
        ON CONFLICT (insats, enrolment, year)
        DO UPDATE SET known = h.known || excluded.known, starts = excluded.starts\
        """
            .formatted(partition, year),
        rows);
  }

  private void goOn(String partition, List<Addition> rows) throws SQLException {
    int found =
        execute(
            """
            UPDATE %s h SET known = h.known || a.more, starts = a.starts
            FROM unnest(?::uuid[], ?::uuid[], ?::bytea[], ?::boolean[]) AS a(insats, enrolment, more, starts)
            WHERE h.insats = a.insats AND h.enrolment = a.enrolment\
            """
                .formatted(partition),
            rows);
    if (found != rows.size()) {
      throw new SQLException("a row that should be known is not: the facts must be rebuilt");
    }
  }

  private int execute(String sql, List<Addition> rows) throws SQLException {
    if (rows.isEmpty()) {
      return 0;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, uuids(rows.stream().map(a -> a.row().insats().value()).toArray()));
      statement.setArray(2, uuids(rows.stream().map(a -> a.row().enrolment().value()).toArray()));
      byte[][] known = rows.stream().map(a -> a.more.toBytes()).toArray(byte[][]::new);
      statement.setArray(3, connection.createArrayOf("bytea", known));
      Object[] starts = rows.stream().map(a -> a.more.starts()).toArray();
      statement.setArray(4, connection.createArrayOf("bool", starts));
      return statement.executeUpdate();
    }
  }

  private Array uuids(Object[] ids) throws SQLException {
    return connection.createArrayOf("uuid", ids);
  }
}
