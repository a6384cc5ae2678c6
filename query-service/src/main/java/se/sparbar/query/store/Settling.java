package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
/// planner knows of them. PostgreSQL does one thing at a time for whoever asks, so two ask.
final class Settling {
  private final DataSource database;
  private final String schema;

  Settling(DataSource database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  void run() throws SQLException {
    List<String> years = caseTables();
    Queue<String> unsorted = new ConcurrentLinkedQueue<>(years);
    sideBySide(() -> sort(unsorted), () -> sort(unsorted));
    for (String year : years) {
      putInPlace(year);
    }
    FactsSchema.migrate(database, schema, FactsSchema.CASES_INDEXED);
    sideBySide(
        () -> execute("ANALYZE fact, event_note, dossier, insats, standing"),
        () -> {
          FactsSchema.migrate(database, schema, "latest");
          return execute("ANALYZE step, entry");
        });
  }

  private List<String> caseTables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = connection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT relid::regclass::text FROM pg_partition_tree('fact') WHERE isleaf")) {
      Tables.each(select, row -> tables.add(row.getString(1)));
    }
    return tables;
  }

  /// The rows of an insats lie together, so that its year is read from few pages.
  private Void sort(Queue<String> unsorted) throws SQLException {
    for (String table = unsorted.poll(); table != null; table = unsorted.poll()) {
      execute(
          "CREATE TABLE %1$s_sorted (LIKE %1$s INCLUDING CONSTRAINTS INCLUDING STORAGE)"
              .formatted(table),
          "INSERT INTO %1$s_sorted SELECT * FROM %1$s ORDER BY insats, enrolment, known_from"
              .formatted(table));
    }
    return null;
  }

  private void putInPlace(String table) throws SQLException {
    String year = table.substring(table.indexOf('_') + 1);
    execute(
        "DROP TABLE " + table,
        "ALTER TABLE %1$s_sorted RENAME TO %1$s".formatted(table),
        "ALTER TABLE fact ATTACH PARTITION %s FOR VALUES IN (%s)".formatted(table, year));
  }

  private Void execute(String... statements) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
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
