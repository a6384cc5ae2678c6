package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    sideBySide(() -> migrate(FactsSchema.CASES_INDEXED), () -> execute("ANALYZE step, entry"));
    sideBySide(
        () -> migrate("latest"),
        () -> execute("ANALYZE fact, event_note, dossier, insats, standing"));
  }

  private Void migrate(String version) {
    FactsSchema.migrate(database, schema, version);
    return null;
  }

  private void sortCases() throws SQLException {
    Queue<Integer> unsorted = new ConcurrentLinkedQueue<>();
    try (Connection connection = connection()) {
      unsorted.addAll(new UnsortedCases(connection).years());
      new Tables(connection).partitions(FactTable.CASES, unsorted);
    }
    sideBySide(() -> sort(unsorted), () -> sort(unsorted));
    try (Connection connection = connection()) {
      new UnsortedCases(connection).drop();
    }
  }

  private Void sort(Queue<Integer> unsorted) throws SQLException {
    try (Connection connection = connection()) {
      connection.setAutoCommit(false);
      UnsortedCases cases = new UnsortedCases(connection);
      for (Integer year = unsorted.poll(); year != null; year = unsorted.poll()) {
        cases.sort(year);
        connection.commit();
      }
    }
    return null;
  }

  private Void execute(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return null;
  }

  private Connection connection() throws SQLException {
    Connection connection = database.getConnection();
    connection.setSchema(schema);
    return connection;
  }

  private static void sideBySide(Callable<Void> one, Callable<Void> other) throws SQLException {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Void> each : List.of(two.submit(one), two.submit(other))) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new SQLException("the tables were filled but not settled", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while settling the tables", e);
    }
  }
}
