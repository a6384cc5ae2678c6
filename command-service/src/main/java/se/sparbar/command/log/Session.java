package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// The writer's own connection. It also holds the lease, an advisory lock: whoever loses the lease
/// has lost the connection to write with, so that two can never write.
final class Session implements AutoCloseable {
  private static final long LEASE = 0x5350_4152_4241_5201L;
  private static final int ALIVE_WITHIN_SECONDS = 5;

  private final Connection connection;
  private final String name;
  private final Insert insert;

  /// @throws NotDurable when the database may lose what it acknowledges
  static Session open(Connector connector) throws SQLException {
    Connection connection = connector.connect();
    try {
      NotDurable.refuse(connection);
      return new Session(connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private Session(Connection connection) throws SQLException {
    this.connection = connection;
    this.name = "sparbar-log-" + UUID.randomUUID();
    try (Statement settings = connection.createStatement()) {
      // The server notices within seconds that we are gone, and lets another have the lease.
      settings.execute(
          "SET application_name = '%s'; SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval ="
                  .formatted(name)
              + " 2; SET tcp_keepalives_count = 3; SET plan_cache_mode = force_generic_plan");
    }
    this.insert = new Insert(connection);
  }

  /// What the database calls it.
  String name() {
    return name;
  }

  Connection connection() {
    return connection;
  }

  /// Whether it has the lease now.
  boolean lead() throws SQLException {
    return ask("SELECT pg_try_advisory_lock(" + LEASE + ")");
  }

  /// Ends an earlier session of ours that the server may not know to be dead. Afterwards it is
  /// settled what that session has committed.
  boolean buried(String earlier) throws SQLException {
    try (PreparedStatement end =
        connection.prepareStatement(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ?")) {
      end.setString(1, earlier);
      try (ResultSet rows = end.executeQuery()) {
        return !rows.next();
      }
    }
  }

  /// One round trip, and durable when it returns.
  void insert(Plan plan) throws SQLException {
    insert.execute(plan);
  }

  void ping() throws SQLException {
    if (!ask("SELECT true")) {
      throw new SQLException("the database does not tell true from false");
    }
  }

  boolean alive() {
    try {
      return connection.isValid(ALIVE_WITHIN_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  private boolean ask(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
