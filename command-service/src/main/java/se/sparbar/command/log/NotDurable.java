package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.sparbar.command.text.Texts;

/// The database may lose what it has acknowledged; the log does not write to it.
public final class NotDurable extends RuntimeException {
  private static final String SETTINGS =
      "SELECT name FROM pg_settings WHERE setting = 'off' AND name IN"
          + " ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name LIMIT 1";

  private NotDurable(String setting) {
    super(Texts.of("LOG_NOT_DURABLE", setting));
  }

  /// @throws NotDurable when a commit in this session may be lost in a crash
  static void refuse(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet off = statement.executeQuery(SETTINGS)) {
      if (off.next()) {
        throw new NotDurable(off.getString(1));
      }
    }
  }
}
