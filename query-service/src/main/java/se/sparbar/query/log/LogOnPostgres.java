package se.sparbar.query.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.envelope.Stored;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The log in its table, through a role that can do nothing but read.
public final class LogOnPostgres implements Log {
  private static final String SELECT =
      """
      SELECT position, event_id, stream, stream_version, type, version, huvudman, subject, occurred_on, recorded_at,
        actor, command_id, payload, metadata, hash FROM event \
      """;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final DataSource database;

  public LogOnPostgres(DataSource database) {
    this.database = database;
  }

  @Override
  public List<Stored> stream(String stream) {
    return select(
        "WHERE stream = ? ORDER BY stream_version", select -> select.setString(1, stream));
  }

  @Override
  public List<Stored> after(long position, int limit) {
    return select(
        "WHERE position > ? ORDER BY position LIMIT ?",
        select -> {
          select.setLong(1, position);
          select.setInt(2, limit);
        });
  }

  @Override
  public Optional<Stored> last() {
    return select("ORDER BY position DESC LIMIT 1", _ -> {}).stream().findFirst();
  }

  @FunctionalInterface
  private interface Values {
    void set(PreparedStatement select) throws SQLException;
  }

  private List<Stored> select(String which, Values values) {
    List<Stored> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT + which)) {
      values.set(select);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(stored(row));
        }
      }
    } catch (SQLException e) {
      throw new Unavailable(e);
    }
    return rows;
  }

  private static Stored stored(ResultSet row) throws SQLException {
    @Nullable String huvudman = row.getString(7);
    return new Stored(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getInt(6),
        huvudman == null ? null : new Huvudman(huvudman),
        row.getObject(8, UUID.class),
        row.getObject(9, LocalDate.class),
        row.getTimestamp(10).toInstant(),
        row.getString(11),
        row.getString(12),
        MAPPER.readValue(new String(row.getBytes(14), UTF_8), TEXTS),
        row.getBytes(13),
        row.getBytes(15));
  }
}
