package se.sparbar.command.log;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.envelope.Stored;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rows of table `event` as the database gives them.
final class Rows {
  static final String COLUMNS =
      "position, event_id, stream, stream_version, type, version, huvudman, subject, occurred_on,"
          + " recorded_at, actor, command_id, payload, metadata, hash";

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

  private Rows() {}

  static List<Stored> all(ResultSet result) throws SQLException {
    List<Stored> rows = new ArrayList<>();
    while (result.next()) {
      rows.add(row(result));
    }
    return rows;
  }

  private static Stored row(ResultSet result) throws SQLException {
    @Nullable String huvudman = result.getString(7);
    return new Stored(
        result.getLong(1),
        result.getObject(2, UUID.class),
        result.getString(3),
        result.getLong(4),
        result.getString(5),
        result.getInt(6),
        huvudman == null ? null : new Huvudman(huvudman),
        result.getObject(8, UUID.class),
        result.getObject(9, LocalDate.class),
        instant(result, 10),
        result.getString(11),
        result.getString(12),
        metadata(result.getBytes(14)),
        result.getBytes(13),
        result.getBytes(15));
  }

  static Instant instant(ResultSet result, int column) throws SQLException {
    return result.getObject(column, OffsetDateTime.class).toInstant();
  }

  static byte[] metadata(Map<String, String> metadata) {
    return metadata.isEmpty() ? NO_METADATA : JSON.writeValueAsBytes(new TreeMap<>(metadata));
  }

  private static Map<String, String> metadata(byte[] json) {
    return json.length == NO_METADATA.length ? Map.of() : JSON.readValue(json, TEXTS);
  }
}
