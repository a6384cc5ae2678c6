package se.sparbar.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/// A script written for psql, whose variables we fill in ourselves, so that Docker's PostgreSQL can
/// run the same file.
final class SqlScript {
  private final String text;

  private SqlScript(String text) {
    this.text = text;
  }

  static SqlScript resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SqlScript.class.getResourceAsStream(name), name)) {
      return new SqlScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The variables stand in the script as psql writes them: `:"name"`, `:'password'`.
  SqlScript with(Map<String, String> variables) {
    String filled = text;
    for (var variable : variables.entrySet()) {
      filled = filled.replace(variable.getKey(), variable.getValue());
    }
    return new SqlScript(filled);
  }

  /// Statement by statement: a database cannot be created within a transaction.
  void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : text.split(";\\n", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }
}
