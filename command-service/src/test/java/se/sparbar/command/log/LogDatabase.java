package se.sparbar.command.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import se.sparbar.embedded.Access;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;

/// A migrated, empty log in a real PostgreSQL, and instances of the service's side of it.
public final class LogDatabase implements AutoCloseable {
  private final Databases databases;
  private final List<Runnable> open = new ArrayList<>();

  public LogDatabase() {
    this(PostgresServer.shared().freshDatabases());
  }

  public LogDatabase(Databases databases) {
    this.databases = databases;
    Access owner = databases.logOwner();
    Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations("classpath:db/log")
        .load()
        .migrate();
  }

  public Databases databases() {
    return databases;
  }

  public LogOnPostgres log() {
    return log(InstantSource.system());
  }

  public LogOnPostgres log(InstantSource clock) {
    return log(clock, Duration.ofSeconds(20));
  }

  LogOnPostgres log(InstantSource clock, Duration patience) {
    var log =
        new LogOnPostgres(
            databases.log()::connect, pool(), clock, patience, new SimpleMeterRegistry());
    open.add(log::close);
    return log;
  }

  public HikariDataSource pool() {
    var config = new HikariConfig();
    config.setJdbcUrl(databases.log().url());
    config.setUsername(databases.log().user());
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(1);
    var pool = new HikariDataSource(config);
    open.add(pool::close);
    return pool;
  }

  /// As the superuser, whom nothing stops but the triggers.
  void tamper(String sql) {
    execute(databases.logAdmin(), sql);
  }

  static void execute(Access as, String sql) {
    try (Connection connection = as.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  List<String> query(String sql) {
    try (Connection connection = databases.logAdmin().connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /// Ends the writer's session, and with it the lease.
  int endWriterSessions() {
    return query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                + " current_database() AND application_name LIKE 'sparbar-log-%'")
        .size();
  }

  @Override
  public void close() {
    for (Runnable one : open.reversed()) {
      one.run();
    }
  }
}
