package se.sparbar.query.oracle;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import tools.jackson.databind.json.JsonMapper;

/// A log told without the write side: the table of ARCHITECTURE.md, and records as the relay sends
/// them.
public final class RawLog {
  private static final JsonMapper JSON = new JsonMapper();

  private RawLog() {}

  public static Stored stored(Recorded event) {
    Catalogue.Entry entry = Catalogue.of(event.event());
    return new Stored(
        event.position(),
        event.eventId(),
        event.stream(),
        event.streamVersion(),
        entry.type(),
        entry.version(),
        event.huvudman(),
        event.subject(),
        event.event().occurredOn(),
        event.recordedAt(),
        event.actor(),
        event.commandId(),
        event.metadata(),
        EventJson.write(event.event()),
        new byte[32]);
  }

  public static void create(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          """
          CREATE TABLE event (
            position bigint PRIMARY KEY, event_id uuid NOT NULL UNIQUE, stream text NOT NULL,
            stream_version bigint NOT NULL, type text NOT NULL, version int NOT NULL, huvudman text, subject uuid,
            occurred_on date NOT NULL, recorded_at timestamptz NOT NULL, actor text NOT NULL,
            command_id text NOT NULL, payload bytea NOT NULL, metadata bytea NOT NULL, hash bytea NOT NULL,
            UNIQUE (stream, stream_version))\
          """);
      statement.execute("GRANT SELECT ON event TO sparbar_reader");
    }
  }

  /// Another history in the place of the one before.
  public static void replace(Connection owner, List<Recorded> events) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("TRUNCATE event");
    }
    insert(owner, events);
  }

  public static void insert(Connection owner, List<Recorded> events) throws SQLException {
    try (PreparedStatement insert =
        owner.prepareStatement(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Recorded event : events) {
        Stored row = stored(event);
        insert.setLong(1, row.position());
        insert.setObject(2, row.eventId());
        insert.setString(3, row.stream());
        insert.setLong(4, row.streamVersion());
        insert.setString(5, row.type());
        insert.setInt(6, row.version());
        insert.setString(7, row.huvudman() == null ? null : row.huvudman().name());
        insert.setObject(8, row.subject());
        insert.setDate(9, Date.valueOf(row.occurredOn()));
        insert.setTimestamp(10, Timestamp.from(row.recordedAt()));
        insert.setString(11, row.actor());
        insert.setString(12, row.commandId());
        insert.setBytes(13, row.payload());
        insert.setBytes(14, JSON.writeValueAsBytes(row.metadata()));
        insert.setBytes(15, row.hash());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
