package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What the writer asks the database before it writes; one round trip for any number.
final class Lookups {
  private static final String VERSIONS =
      "SELECT s, (SELECT max(stream_version) FROM event WHERE stream = s) FROM unnest(?) s";
  private static final String COMMANDS =
      "SELECT c.key, c.request_hash, c.answer, c.first_position, c.last_position, e.stream,"
          + " e.stream_version, e.recorded_at FROM command c JOIN event e ON e.position ="
          + " c.last_position WHERE c.key = ANY (?)";
  private static final String EVENTS =
      "SELECT event_id, position, recorded_at FROM event WHERE event_id = ANY (?)";
  private static final String HEAD =
      "SELECT position, hash, recorded_at FROM event ORDER BY position DESC LIMIT 1";

  private Lookups() {}

  /// The versions of those streams that have any.
  static Map<String, Long> versions(Connection connection, Collection<String> streams)
      throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (PreparedStatement query = query(connection, VERSIONS, "text", streams);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getLong(2));
      }
    }
    return found;
  }

  /// The commands under those keys that were used.
  static Map<String, PastCommand> commands(Connection connection, Collection<String> keys)
      throws SQLException {
    Map<String, PastCommand> found = new HashMap<>();
    try (PreparedStatement query = query(connection, COMMANDS, "text", keys);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.put(rows.getString(1), command(rows));
      }
    }
    return found;
  }

  private static PastCommand command(ResultSet row) throws SQLException {
    return new PastCommand(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getLong(5),
        row.getString(6),
        row.getLong(7),
        Rows.instant(row, 8));
  }

  /// Where those of the events stand that are in the log.
  static Map<UUID, Appended> events(Connection connection, Collection<UUID> ids)
      throws SQLException {
    Map<UUID, Appended> found = new HashMap<>();
    try (PreparedStatement query = query(connection, EVENTS, "uuid", ids);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long position = rows.getLong(2);
        found.put(
            rows.getObject(1, UUID.class),
            new Appended(position, position, Rows.instant(rows, 3), null));
      }
    }
    return found;
  }

  static Head head(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(HEAD);
        ResultSet row = query.executeQuery()) {
      return row.next()
          ? new Head(row.getLong(1), row.getBytes(2), Rows.instant(row, 3))
          : Head.EMPTY;
    }
  }

  private static PreparedStatement query(
      Connection connection, String sql, String type, Collection<?> values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setArray(1, connection.createArrayOf(type, values.toArray()));
    return statement;
  }
}
