package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Stored;

/// Writes a plan in one transaction, nearly always one statement and one round trip: rows as one
/// array per column, so that the statement is prepared once for any number of rows.
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

  private static final int SLICE = 5_000;

  private final Connection connection;
  private final PreparedStatement events;
  private final PreparedStatement eventsAndCommands;

  Insert(Connection connection) throws SQLException {
    this.connection = connection;
    this.events = connection.prepareStatement(EVENTS);
    this.eventsAndCommands = connection.prepareStatement(COMMANDS + EVENTS);
  }

  /// A plan of the usual size is one statement. A large one is several in one transaction: neither
  /// side then has to hold all of it once more.
  void execute(Plan plan) throws SQLException {
    if (plan.rows().size() <= SLICE) {
      execute(plan, 0, plan.rows().size());
      return;
    }
    connection.setAutoCommit(false);
    try {
      for (int from = 0; from < plan.rows().size(); from += SLICE) {
        execute(plan, from, Math.min(from + SLICE, plan.rows().size()));
      }
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
    connection.setAutoCommit(true);
  }

  private void rollBack(Exception why) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  private void execute(Plan plan, int from, int to) throws SQLException {
    List<PastCommand> commands = from == 0 ? plan.commands() : List.of();
    if (commands.isEmpty()) {
      rows(events, 1, plan, from, to);
      events.executeUpdate();
      return;
    }
    PreparedStatement both = eventsAndCommands;
    texts(both, 1, commands, PastCommand::key);
    texts(both, 2, commands, PastCommand::requestHash);
    texts(both, 3, commands, PastCommand::answer);
    array(both, 4, "int8", commands.stream().map(PastCommand::firstPosition).toArray());
    array(both, 5, "int8", commands.stream().map(PastCommand::lastPosition).toArray());
    rows(both, 6, plan, from, to);
    both.executeUpdate();
  }

  private void rows(PreparedStatement to, int from, Plan plan, int firstRow, int lastRow)
      throws SQLException {
    List<Stored> rows = plan.rows().subList(firstRow, lastRow);
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
    array(
        to, from + 13, "bytea", plan.metadata().subList(firstRow, lastRow).toArray(byte[][]::new));
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
