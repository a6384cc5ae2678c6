package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/// What is parked, within a transaction of the caller's.
final class ParkedOnPostgres {
  private final Connection connection;

  ParkedOnPostgres(Connection connection) {
    this.connection = connection;
  }

  void add(List<Parked> parked) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO parked (position, recorded_at, stream, type, type_version)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      for (Parked event : parked) {
        insert.setLong(1, event.position());
        insert.setTimestamp(2, Timestamp.from(event.recordedAt()));
        insert.setString(3, event.stream());
        insert.setString(4, event.type());
        insert.setInt(5, event.version());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// In the order of the log.
  List<Parked> all() throws SQLException {
    List<Parked> parked = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT position, recorded_at, stream, type, type_version FROM parked ORDER BY position")) {
      Tables.each(
          select,
          row ->
              parked.add(
                  new Parked(
                      row.getLong(1),
                      row.getTimestamp(2).toInstant(),
                      row.getString(3),
                      row.getString(4),
                      row.getInt(5))));
    }
    return parked;
  }
}
