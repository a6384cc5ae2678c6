package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Reached;

/// Where the facts stand, read from beside them. Times of recording never fall along the log, so
/// the last event until a time is the position that the time means.
public final class PositionsOnPostgres implements Positions {
  private static final Reached BEFORE_THE_FIRST = new Reached(0, null);

  private final DataSource database;
  private final Waiting waiting;

  public PositionsOnPostgres(DataSource database, Waiting waiting) {
    this.database = database;
    this.waiting = waiting;
  }

  @Override
  public Reached resolve(AsOf asOf) {
    try (Connection connection = database.getConnection()) {
      return switch (asOf) {
        case AsOf.Now _ -> head(connection);
        case AsOf.OnDay(var day) ->
            lastBefore(connection, day.plusDays(1).atStartOfDay(Recorded.ZONE).toInstant());
        case AsOf.At(var instant) -> lastBefore(connection, instant.plusNanos(1_000));
        case AsOf.AtPosition(var position) -> at(connection, position);
      };
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  @Override
  public boolean await(long position, Duration atMost) throws InterruptedException {
    return waiting.await(position, atMost);
  }

  private static Reached head(Connection connection) throws SQLException {
    return one(connection, "SELECT position, recorded_at FROM progress", _ -> {});
  }

  private static Reached lastBefore(Connection connection, Instant until) throws SQLException {
    return one(
        connection,
        "SELECT position, recorded_at FROM event_note WHERE recorded_at < ?"
            + " ORDER BY recorded_at DESC, position DESC LIMIT 1",
        select -> select.setTimestamp(1, Timestamp.from(until)));
  }

  private static Reached at(Connection connection, long position) throws SQLException {
    Reached head = head(connection);
    if (position > head.position()) {
      throw new NotReached(position, head.position());
    }
    return one(
        connection,
        "SELECT position, recorded_at FROM event_note WHERE position = ?",
        select -> select.setLong(1, position));
  }

  @FunctionalInterface
  private interface Values {
    void set(PreparedStatement select) throws SQLException;
  }

  private static Reached one(Connection connection, String sql, Values values) throws SQLException {
    Reached[] found = {BEFORE_THE_FIRST};
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      values.set(select);
      Tables.each(select, row -> found[0] = Tables.reached(row));
    }
    return found[0];
  }
}
