package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
    Beside.both(() -> migrate(FactsSchema.CASES_INDEXED), () -> analyze("step, entry"));
    Beside.both(() -> migrate("latest"), () -> analyze("fact, dossier, insats, standing"));
    analyze("notes");
  }

  private void migrate(String version) {
    FactsSchema.migrate(database, schema, version);
  }

  private void analyze(String tables) throws SQLException {
    try (Connection connection = FactsSchema.connect(database, schema);
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE " + tables);
    }
  }
}
