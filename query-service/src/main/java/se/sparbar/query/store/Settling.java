package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// What is done to filled tables before they answer: indexes, and what the planner knows of them.
/// PostgreSQL does one thing at a time for whoever asks, so two ask; and what makes an index of a
/// table keeps out who would look through it.
final class Settling {
  private final DataSource database;
  private final String schema;

  Settling(DataSource database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  void run() throws SQLException {
    Beside.both(() -> migrate(FactsSchema.CASES_INDEXED), () -> analyzeParts(FactTable.STEPS));
    Beside.both(() -> migrate("latest"), () -> analyzeParts(FactTable.CASES));
    try (Connection connection = FactsSchema.connect(database, schema)) {
      analyze(connection, "dossier, insats, entry, standing, notes");
    }
  }

  private void migrate(String version) {
    FactsSchema.migrate(database, schema, version);
  }

  /// Part by part, as autovacuum does it: no question is about the whole without naming its years.
  private void analyzeParts(FactTable table) throws SQLException {
    try (Connection connection = FactsSchema.connect(database, schema)) {
      List<String> parts = new ArrayList<>();
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = ?::regclass")) {
        select.setString(1, table.table());
        Tables.each(select, row -> parts.add(row.getString(1)));
      }
      if (!parts.isEmpty()) {
        analyze(connection, String.join(", ", parts));
      }
    }
  }

  private static void analyze(Connection connection, String tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE " + tables);
    }
  }
}
