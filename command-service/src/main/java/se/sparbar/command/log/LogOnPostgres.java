package se.sparbar.command.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.sparbar.envelope.Stored;

/// The log in a PostgreSQL database: one writer with a connection of its own, readers from a pool.
public final class LogOnPostgres implements EventLog, AutoCloseable {
  /// How long a caller waits for its turn, and once more for the outcome of a broken commit.
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String STREAM =
      select("WHERE stream = ? AND stream_version >= ? ORDER BY stream_version");
  private static final String ABOUT = select("WHERE subject = ? ORDER BY position");
  private static final String ABOUT_ANY = select("WHERE subject = ANY (?) ORDER BY position");
  private static final String MERGES =
      select("WHERE type IN ('participants-merged', 'merge-reversed') ORDER BY position");
  private static final String ADOPTIONS = select("WHERE type = 'report-adopted' ORDER BY position");
  private static final String AFTER = select("WHERE position > ? ORDER BY position LIMIT ?");

  private final DataSource readers;
  private final LogMeters meters;
  private final Versions versions = new Versions();
  private final Writer writer;

  /// @param connector for the writer
  /// @param readers a pool for everybody else
  /// @param clock says when an event is recorded
  /// @throws NotDurable when the database may lose what it acknowledges
  public LogOnPostgres(
      Connector connector,
      DataSource readers,
      InstantSource clock,
      Duration patience,
      MeterRegistry registry) {
    this.readers = readers;
    this.meters = new LogMeters(registry);
    requireDurable();
    this.writer = new Writer(connector, clock, patience, versions, meters);
    Gauge.builder("sparbar.log.position", this, LogOnPostgres::reached)
        .description("The latest position that this instance wrote or found")
        .register(registry);
    Gauge.builder("sparbar.log.waiting", this, log -> log.writer.waiting())
        .description("Batches waiting for the writer")
        .register(registry);
  }

  @Override
  public Appended append(Batch batch) {
    return append(Bulk.of(batch));
  }

  @Override
  public Appended append(Bulk bulk) {
    return meters.append(() -> writer.append(bulk));
  }

  @Override
  public List<Stored> stream(String stream, long fromVersion) {
    List<Stored> rows =
        read(
            STREAM,
            query -> {
              query.setString(1, stream);
              query.setLong(2, fromVersion);
            });
    if (!rows.isEmpty()) {
      versions.reached(stream, rows.getLast().streamVersion());
    }
    return rows;
  }

  @Override
  public List<Stored> about(UUID subject) {
    return read(ABOUT, query -> query.setObject(1, subject));
  }

  @Override
  public List<Stored> about(Collection<UUID> subjects) {
    return with(connection -> {
      try (PreparedStatement query = connection.prepareStatement(ABOUT_ANY)) {
        query.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
        try (ResultSet rows = query.executeQuery()) {
          return Rows.all(rows);
        }
      }
    });
  }

  @Override
  public List<Stored> merges() {
    return read(MERGES, _ -> {});
  }

  @Override
  public List<Stored> adoptions() {
    return read(ADOPTIONS, _ -> {});
  }

  @Override
  public List<Stored> after(long position, int limit) {
    return read(
        AFTER,
        query -> {
          query.setLong(1, position);
          query.setInt(2, limit);
        });
  }

  @Override
  public long head() {
    return with(Lookups::head).position();
  }

  @Override
  public Optional<PastCommand> past(String idempotencyKey) {
    return Optional.ofNullable(
        with(connection -> Lookups.commands(connection, List.of(idempotencyKey)))
            .get(idempotencyKey));
  }

  /// What the writer of this instance is doing.
  public WriterState state() {
    return writer.state();
  }

  /// How often this instance has become the one that writes.
  public long leases() {
    return writer.leases();
  }

  /// The latest position that this instance wrote or found.
  public long reached() {
    return writer.reached().position();
  }

  /// Returns when this instance has written beyond a position, or after a while.
  public void awaitBeyond(long position, Duration atMost) throws InterruptedException {
    writer.reached().awaitBeyond(position, atMost);
  }

  /// Finishes the transaction under way and lets another instance take over.
  @Override
  public void close() {
    writer.close();
  }

  private void requireDurable() {
    with(connection -> {
      NotDurable.refuse(connection);
      return true;
    });
  }

  private static String select(String condition) {
    return "SELECT " + Rows.COLUMNS + " FROM event " + condition;
  }

  private List<Stored> read(String sql, Binding binding) {
    return with(connection -> {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        binding.bind(query);
        try (ResultSet rows = query.executeQuery()) {
          return Rows.all(rows);
        }
      }
    });
  }

  private <T> T with(Question<T> question) {
    try (Connection connection = readers.getConnection()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw new LogUnreadable(e);
    }
  }

  private interface Binding {
    void bind(PreparedStatement query) throws SQLException;
  }

  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }
}
