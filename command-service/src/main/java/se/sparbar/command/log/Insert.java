package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Stored;

/// Writes a plan in one statement, which is one round trip and one transaction of its own: rows as
/// one array per column, so that the statement is prepared once for any number of rows.
final class Insert {
  private static final String EVENTS =
      "INSERT INTO event ("
          + Rows.COLUMNS
          + ") SELECT position, event_id, stream, stream_version, type, version, huvudman, subject,"
          + " date '1970-01-01' + occurred_on, ?, actor, command_id, payload, metadata, hash FROM"
          + " unnest(?::bigint[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::int[],"
          + " ?::text[], ?::uuid[], ?::int[], ?::text[], ?::text[], ?::bytea[], ?::bytea[],"
          + " ?::bytea[]) r (position, event_id, stream, stream_version, type, version, huvudman,"
          + " subject, occurred_on, actor, command_id, payload, metadata, hash)";
  private static final String COMMANDS =
      "WITH c AS (INSERT INTO command (key, request_hash, answer, first_position, last_position)"
          + " SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])) ";

  private final Connection connection;
  private final PreparedStatement events;
  private final PreparedStatement eventsAndCommands;

  Insert(Connection connection) throws SQLException {
    this.connection = connection;
    this.events = connection.prepareStatement(EVENTS);
    this.eventsAndCommands = connection.prepareStatement(COMMANDS + EVENTS);
  }

  void execute(Plan plan) throws SQLException {
    List<PastCommand> commands = plan.commands();
    if (commands.isEmpty()) {
      rows(events, 1, plan);
      events.executeUpdate();
      return;
    }
    PreparedStatement to = eventsAndCommands;
    texts(to, 1, commands, PastCommand::key);
    texts(to, 2, commands, PastCommand::requestHash);
    texts(to, 3, commands, PastCommand::answer);
    array(to, 4, "int8", commands.stream().map(PastCommand::firstPosition).toArray());
    array(to, 5, "int8", commands.stream().map(PastCommand::lastPosition).toArray());
    rows(to, 6, plan);
    to.executeUpdate();
  }

  private void rows(PreparedStatement to, int from, Plan plan) throws SQLException {
    List<Stored> rows = plan.rows();
    to.setObject(from, rows.getFirst().recordedAt().atOffset(ZoneOffset.UTC));
    array(to, from + 1, "int8", rows.stream().map(Stored::position).toArray());
    texts(to, from + 2, rows, row -> row.eventId().toString());
    texts(to, from + 3, rows, Stored::stream);
    array(to, from + 4, "int8", rows.stream().map(Stored::streamVersion).toArray());
    texts(to, from + 5, rows, Stored::type);
    array(to, from + 6, "int4", rows.stream().map(Stored::version).toArray());
    texts(to, from + 7, rows, row -> row.huvudman() == null ? null : row.huvudman().name());
    texts(to, from + 8, rows, row -> row.subject() == null ? null : row.subject().toString());
    array(to, from + 9, "int4", rows.stream().map(Insert::occurredOn).toArray());
    texts(to, from + 10, rows, Stored::actor);
    texts(to, from + 11, rows, Stored::commandId);
    array(to, from + 12, "bytea", rows.stream().map(Stored::payload).toArray(byte[][]::new));
    array(to, from + 13, "bytea", plan.metadata().toArray(byte[][]::new));
    array(to, from + 14, "bytea", rows.stream().map(Stored::hash).toArray(byte[][]::new));
  }

  private static int occurredOn(Stored row) {
    return Math.toIntExact(row.occurredOn().toEpochDay());
  }

  private <T> void texts(
      PreparedStatement to, int at, List<T> of, Function<T, @Nullable String> text)
      throws SQLException {
    @Nullable String[] values = new String[of.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = text.apply(of.get(i));
    }
    array(to, at, "text", values);
  }

  private void array(PreparedStatement to, int at, String type, @Nullable Object[] values)
      throws SQLException {
    to.setArray(at, connection.createArrayOf(type, values));
  }
}
