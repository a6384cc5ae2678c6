package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The schema that holds the facts. A rebuild fills another of the same form, and then the two
/// change names.
public final class FactsSchema {
  /// The schema that answers.
  public static final String LIVE = "facts";

  /// The version that has all tables and no index yet.
  static final String TABLES = "1.5";

  /// The version that has the indexes of the cases.
  static final String CASES_INDEXED = "7";

  private static final String LOCATION = "classpath:db/facts";

  private FactsSchema() {}

  /// Brings the tables of the schema that answers to those of this program.
  ///
  /// @return whether the facts in them are kept in the form that this program reads
  public static boolean migrate(DataSource database) throws SQLException {
    migrate(database, LIVE, "latest");
    try (Connection connection = connect(database, LIVE)) {
      begin(connection);
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT form FROM progress")) {
        return row.next() && row.getString(1).equals(Codes.form());
      }
    }
  }

  static Connection connect(DataSource database, String schema) throws SQLException {
    Connection connection = database.getConnection();
    connection.setSchema(schema);
    return connection;
  }

  /// Before the first event.
  static void begin(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO progress (position, form) SELECT 0, ?"
                + " WHERE NOT EXISTS (SELECT FROM progress)")) {
      insert.setString(1, Codes.form());
      insert.executeUpdate();
    }
  }

  static void migrate(DataSource database, String schema, String version) {
    Flyway.configure()
        .dataSource(database)
        .schemas(schema)
        .defaultSchema(schema)
        .createSchemas(true)
        // Whoever makes an index beside something else has no core to spare for helpers.
        .initSql("SET max_parallel_maintenance_workers = 0")
        .locations(LOCATION)
        // A database that has the indexes of an earlier program still needs the tables of this one.
        .outOfOrder(true)
        .target(version)
        .load()
        .migrate();
  }
}
