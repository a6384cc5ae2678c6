package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.EventNote;
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
        case AsOf.Now _ -> new Tables(connection).progress();
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

  private static Reached lastBefore(Connection connection, Instant until) throws SQLException {
    @Nullable EventNote last = new StoredNotes(connection).before(until);
    return last == null ? BEFORE_THE_FIRST : new Reached(last.position(), last.recordedAt());
  }

  private static Reached at(Connection connection, long position) throws SQLException {
    Reached head = new Tables(connection).progress();
    if (position > head.position()) {
      throw new NotReached(position, head.position());
    }
    @Nullable EventNote last = new StoredNotes(connection).upTo(position);
    return last == null ? BEFORE_THE_FIRST : new Reached(position, last.recordedAt());
  }
}
