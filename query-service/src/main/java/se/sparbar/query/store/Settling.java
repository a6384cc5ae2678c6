package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/// What is done to filled tables before they answer: the order of the rows, indexes, and what the
/// planner knows of them. PostgreSQL does one thing at a time for whoever asks, so two ask; and
/// what makes an index of a table keeps out who would look through it.
final class Settling {
  private final DataSource database;
  private final String schema;

  Settling(DataSource database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  void run() throws SQLException {
    sortCases();
    Beside.both(() -> migrate(FactsSchema.CASES_INDEXED), () -> analyze("step, entry"));
    Beside.both(
        () -> migrate("latest"), () -> analyze("fact, event_note, dossier, insats, standing"));
  }

  private void migrate(String version) {
    FactsSchema.migrate(database, schema, version);
  }

  private void sortCases() throws SQLException {
    Queue<Integer> unsorted = new ConcurrentLinkedQueue<>();
    try (Connection connection = FactsSchema.connect(database, schema)) {
      unsorted.addAll(new UnsortedCases(connection).years());
      new Tables(connection).partitions(FactTable.CASES, unsorted);
    }
    Beside.both(() -> sort(unsorted), () -> sort(unsorted));
    try (Connection connection = FactsSchema.connect(database, schema)) {
      new UnsortedCases(connection).drop();
    }
  }

  private void sort(Queue<Integer> unsorted) throws SQLException {
    try (Connection connection = FactsSchema.connect(database, schema)) {
      connection.setAutoCommit(false);
      UnsortedCases cases = new UnsortedCases(connection);
      for (Integer year = unsorted.poll(); year != null; year = unsorted.poll()) {
        cases.sort(year);
        connection.commit();
      }
    }
  }

  private void analyze(String tables) throws SQLException {
    try (Connection connection = FactsSchema.connect(database, schema);
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE " + tables);
    }
  }
}
