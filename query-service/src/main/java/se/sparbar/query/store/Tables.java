package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;
import se.sparbar.query.figures.Reached;

/// What the facts' tables hold for one who writes them, within a transaction of theirs.
final class Tables {
  private static final long WRITERS = 0x5350_4152_4641_4354L;

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /// How far the facts have come. Whoever asks is alone with the facts until their transaction
  /// ends; the lock is none of a table's, because a rebuild puts other tables in the place of
  /// these.
  Reached lockProgress() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(" + WRITERS + ")");
    }
    return progress();
  }

  Reached progress() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT position, recorded_at FROM progress")) {
      if (!row.next()) {
        throw new SQLException("the facts have no progress");
      }
      return reached(row);
    }
  }

  static Reached reached(ResultSet row) throws SQLException {
    @Nullable Timestamp recordedAt = row.getTimestamp(2);
    return new Reached(row.getLong(1), recordedAt == null ? null : recordedAt.toInstant());
  }

  void progress(long position, @Nullable Instant recordedAt) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE progress SET position = ?, recorded_at = ?")) {
      update.setLong(1, position);
      update.setTimestamp(2, recordedAt == null ? null : Timestamp.from(recordedAt));
      update.executeUpdate();
    }
  }

  YearStarts yearStarts() throws SQLException {
    Map<Integer, Long> starts = new TreeMap<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT year, position FROM year_start");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        starts.put(rows.getInt(1), rows.getLong(2));
      }
    }
    return new YearStarts(starts);
  }

  void yearStart(int year, long position) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO year_start (year, position) VALUES (?, ?)")) {
      insert.setInt(1, year);
      insert.setLong(2, position);
      insert.executeUpdate();
    }
  }

  /// Makes the part of a year that has none yet. A table that is attached does not stop those who
  /// read the others. Rows stay whole up to the length of a page.
  void partition(FactTable table, int year) throws SQLException {
    String part = table.partition(year);
    try (Statement create = connection.createStatement();
        ResultSet there = create.executeQuery("SELECT to_regclass('" + part + "')")) {
      if (there.next() && there.getString(1) == null) {
        create.execute(
            "CREATE TABLE %s (LIKE %s) WITH (toast_tuple_target = 8160)"
                .formatted(part, table.table()));
        create.execute("ALTER TABLE %s ALTER COLUMN known SET STATISTICS 0".formatted(part));
        create.execute(
            "ALTER TABLE %s ATTACH PARTITION %s FOR VALUES IN (%d)"
                .formatted(table.table(), part, year));
      }
    }
  }

  /// All dossiers of the persons that some participants are.
  List<Dossier> dossiers(Collection<UUID> participants) throws SQLException {
    List<Dossier> found = new ArrayList<>();
    if (participants.isEmpty()) {
      return found;
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT state FROM dossier
            WHERE person IN (SELECT person FROM dossier WHERE participant = ANY (?))\
            """)) {
      select.setArray(1, connection.createArrayOf("uuid", participants.toArray()));
      each(select, row -> found.add(DossierBytes.read(row.getBytes(1))));
    }
    return found;
  }

  void store(Dossiers folded) throws SQLException {
    List<Dossier> dossiers = new ArrayList<>(folded.size());
    folded.forEach(dossiers::add);
    if (dossiers.isEmpty()) {
      return;
    }
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO dossier (participant, person, state)
            SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::bytea[])
            ON CONFLICT (participant) DO UPDATE SET person = excluded.person, state = excluded.state\
            """)) {
      Object[] ids = dossiers.stream().map(d -> d.participant().value()).toArray();
      Object[] persons = dossiers.stream().map(Dossier::person).toArray();
      byte[][] states = dossiers.stream().map(DossierBytes::write).toArray(byte[][]::new);
      upsert.setArray(1, connection.createArrayOf("uuid", ids));
      upsert.setArray(2, connection.createArrayOf("uuid", persons));
      upsert.setArray(3, connection.createArrayOf("bytea", states));
      upsert.executeUpdate();
    }
  }

  void standing(Collection<String> streams, BiConsumer<String, Standing<DomainEvent>> found)
      throws SQLException {
    if (streams.isEmpty()) {
      return;
    }
    try (PreparedStatement select =
        connection.prepareStatement("SELECT stream, state FROM standing WHERE stream = ANY (?)")) {
      select.setArray(1, connection.createArrayOf("text", streams.toArray()));
      each(select, row -> found.accept(row.getString(1), StandingBytes.read(row.getBytes(2))));
    }
  }

  void store(Map<String, Standing<DomainEvent>> streams) throws SQLException {
    if (streams.isEmpty()) {
      return;
    }
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO standing (stream, state) SELECT * FROM unnest(?::text[], ?::bytea[])
            ON CONFLICT (stream) DO UPDATE SET state = excluded.state\
            """)) {
      byte[][] states = streams.values().stream().map(StandingBytes::write).toArray(byte[][]::new);
      upsert.setArray(1, connection.createArrayOf("text", streams.keySet().toArray()));
      upsert.setArray(2, connection.createArrayOf("bytea", states));
      upsert.executeUpdate();
    }
  }

  @FunctionalInterface
  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  static void each(PreparedStatement select, Row row) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        row.read(rows);
      }
    }
  }
}
