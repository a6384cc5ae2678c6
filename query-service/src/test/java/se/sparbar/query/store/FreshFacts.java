package se.sparbar.query.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import se.sparbar.embedded.Access;
import se.sparbar.embedded.PostgresServer;

/// A facts' database for a test, emptied as often as it likes.
@NullMarked
public final class FreshFacts implements AutoCloseable {
  public final HikariDataSource database;

  private FreshFacts(HikariDataSource database) {
    this.database = database;
  }

  public static FreshFacts on(PostgresServer server) {
    return at(server.freshDatabases().facts());
  }

  public static FreshFacts at(Access access) {
    try {
      var database = FactsDatabase.open(access.url(), access.user(), access.password());
      FactsSchema.migrate(database);
      return new FreshFacts(database);
    } catch (SQLException e) {
      throw new IllegalStateException("no fresh facts", e);
    }
  }

  public void empty() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> partitions = new ArrayList<>();
      try (var rows =
          statement.executeQuery(
              "SELECT inhrelid::regclass::text FROM pg_inherits"
                  + " WHERE inhparent IN ('case_history'::regclass, 'step_history'::regclass)")) {
        while (rows.next()) {
          partitions.add(rows.getString(1));
        }
      }
      if (!partitions.isEmpty()) {
        statement.execute("DROP TABLE " + String.join(", ", partitions));
      }
      statement.execute("TRUNCATE insats, entry, standing, parked, dossier, notes, year_start");
      statement.execute("UPDATE progress SET position = 0, recorded_at = NULL");
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
