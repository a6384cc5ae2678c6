package se.sparbar.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;

/// The nation's log in a database: the columns and the primary key of the log's table, filled by
/// COPY. Its hashes are zeros and its other indexes are left out; nobody who reads by position sees
/// either.
final class NationLog {
  private static final byte[] HEADER =
      "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] NO_HASH = new byte[32];
  private static final long EPOCH_SECONDS = 946_684_800L;
  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final CopyIn copy;

  private NationLog(Connection owner) throws SQLException, IOException {
    copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY event FROM STDIN BINARY");
    out.write(HEADER);
  }

  static List<List<InsatsId>> fill(Connection owner, Nation.Size size)
      throws SQLException, IOException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          """
          CREATE TABLE event (
            position bigint, event_id uuid NOT NULL, stream text NOT NULL, stream_version bigint NOT NULL,
            type text NOT NULL, version int NOT NULL, huvudman text, subject uuid, occurred_on date NOT NULL,
            recorded_at timestamptz NOT NULL, actor text NOT NULL, command_id text NOT NULL, payload bytea NOT NULL,
            metadata bytea NOT NULL, hash bytea NOT NULL);
          GRANT SELECT ON event TO sparbar_reader\
          """);
      NationLog log = new NationLog(owner);
      List<List<InsatsId>> insatser = Nation.tell(size, log::write);
      log.out.writeShort(-1);
      log.send();
      log.copy.endCopy();
      statement.execute("ALTER TABLE event ADD PRIMARY KEY (position)");
      statement.execute("VACUUM ANALYZE event");
      return insatser;
    }
  }

  /// The limit of every reader: all that the table holds, copied out and thrown away.
  ///
  /// @return rows
  static long copyOut(Connection reader) throws SQLException {
    CopyOut copy =
        reader.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY event TO STDOUT BINARY");
    long rows = 0;
    while (copy.readFromCopy() != null) {
      rows++;
    }
    return rows;
  }

  private void write(Recorded event) {
    try {
      Catalogue.Entry entry = Catalogue.of(event.event());
      out.writeShort(15);
      number(event.position());
      uuid(event.eventId());
      text(event.stream());
      number(event.streamVersion());
      text(entry.type());
      out.writeInt(4);
      out.writeInt(entry.version());
      out.writeInt(-1);
      uuid(event.subject());
      out.writeInt(4);
      out.writeInt((int) (event.event().occurredOn().toEpochDay() - EPOCH_DAY));
      number(micros(event.recordedAt()));
      text(event.actor());
      text(event.commandId());
      octets(EventJson.write(event.event()));
      text("{}");
      octets(NO_HASH);
      if (bytes.size() > 1 << 19) {
        send();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long micros(Instant at) {
    return (at.getEpochSecond() - EPOCH_SECONDS) * 1_000_000 + at.getNano() / 1_000;
  }

  private void send() throws SQLException {
    copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
    bytes.reset();
  }

  private void number(long value) throws IOException {
    out.writeInt(8);
    out.writeLong(value);
  }

  private void uuid(@Nullable UUID value) throws IOException {
    out.writeInt(value == null ? -1 : 16);
    if (value != null) {
      out.writeLong(value.getMostSignificantBits());
      out.writeLong(value.getLeastSignificantBits());
    }
  }

  private void text(String value) throws IOException {
    octets(value.getBytes(StandardCharsets.UTF_8));
  }

  private void octets(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }
}
