package se.sparbar.query.replay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.store.CopiedRows;

/// Reads the log in its order, through a role that can do nothing else.
public final class LogReader {
  private static final long EPOCH_SECONDS = 946_684_800L;
  private static final int COLUMNS = 8;

  private final String url;
  private final Properties role = new Properties();

  public LogReader(String url, String user, String password) {
    this.url = url;
    role.setProperty("user", user);
    role.setProperty("password", password);
    role.setProperty("readOnly", "true");
  }

  /// The last position that is in the log.
  public long head() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, role);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM event")) {
      row.next();
      return row.getLong(1);
    }
  }

  /// Hands over the events after one position up to and including another, with what a fold needs
  /// of the envelope; its other components are left empty.
  ///
  /// @return how many there were
  public long read(long after, long upTo, Consumer<Recorded> fold) throws SQLException {
    String query =
        "SELECT position, stream_version, subject, recorded_at, type, version, payload,"
            + " length(metadata) > 2 AND position('\"afterAdoption\"'::bytea IN metadata) > 0"
            + " FROM event WHERE position > %s AND position <= %s ORDER BY position"
                .formatted(after, upTo);
    Map<ByteBuffer, String> types = new HashMap<>();
    return new Pipe<Recorded>()
        .run(
            events ->
                new Pipe<ByteBuffer>()
                    .run(rows -> copy(query, rows), row -> events.accept(event(row, types))),
            fold);
  }

  private void copy(String query, Consumer<ByteBuffer> each) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, role)) {
      CopiedRows.each(connection, query, COLUMNS, each);
    }
  }

  private static Recorded event(ByteBuffer row, Map<ByteBuffer, String> types) {
    long position = CopiedRows.bigint(row);
    long streamVersion = CopiedRows.bigint(row);
    @Nullable UUID subject = row.getInt() < 0 ? null : new UUID(row.getLong(), row.getLong());
    Instant recordedAt = instant(CopiedRows.bigint(row));
    String type = type(row, types);
    row.getInt();
    int version = row.getInt();
    byte[] payload = new byte[row.getInt()];
    row.get(payload);
    row.getInt();
    boolean afterAdoption = row.get() == 1;
    return Recorded.forFold(
        position,
        streamVersion,
        subject,
        recordedAt,
        afterAdoption,
        EventJson.read(type, version, payload));
  }

  private static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        EPOCH_SECONDS + Math.floorDiv(micros, 1_000_000L),
        Math.floorMod(micros, 1_000_000L) * 1_000);
  }

  /// There are a few types and millions of events.
  private static String type(ByteBuffer row, Map<ByteBuffer, String> types) {
    int length = row.getInt();
    ByteBuffer name = row.slice(row.position(), length);
    row.position(row.position() + length);
    @Nullable String known = types.get(name);
    if (known == null) {
      byte[] bytes = new byte[length];
      name.duplicate().get(bytes);
      known = new String(bytes, StandardCharsets.UTF_8);
      types.put(ByteBuffer.wrap(bytes), known);
    }
    return Objects.requireNonNull(known);
  }
}
