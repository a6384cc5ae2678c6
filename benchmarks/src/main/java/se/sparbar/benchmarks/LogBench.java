package se.sparbar.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.log.Batch;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.command.log.NewEvent;
import se.sparbar.embedded.Access;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.ids.EnrolmentId;

/// A log in a database of its own, and events of the size that real ones have.
final class LogBench implements AutoCloseable {
  static final Huvudman HUVUDMAN = new Huvudman("0604");
  private static final LocalDate DAY = LocalDate.parse("2023-11-30");
  private static final String REASON = "Praktiken övergick i anställning. ".repeat(14);

  private final Databases databases;
  private final HikariDataSource pool;
  private final LogOnPostgres log;

  LogBench(PostgresServer server) {
    databases = server.freshDatabases();
    Access owner = databases.logOwner();
    Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .locations("classpath:db/log")
        .load()
        .migrate();
    pool = pool(databases.log());
    log =
        new LogOnPostgres(
            databases.log()::connect,
            pool,
            InstantSource.system(),
            LogOnPostgres.PATIENCE,
            new SimpleMeterRegistry());
  }

  static HikariDataSource pool(Access access) {
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.user());
    config.setMaximumPoolSize(32);
    return new HikariDataSource(config);
  }

  Databases databases() {
    return databases;
  }

  LogOnPostgres log() {
    return log;
  }

  /// 600 bytes, for a stream of its own.
  static AvslutRecorded event() {
    return new AvslutRecorded(
        new EnrolmentId(UUID.randomUUID()), DAY, AvslutReason.ARBETE_UTAN_STOD, REASON);
  }

  static Batch batch(int events) {
    return new Batch(
        UUID.randomUUID().toString(),
        "coach-17",
        Map.of(),
        Stream.generate(LogBench::event).limit(events).map(LogBench::of).toList(),
        null);
  }

  private static NewEvent of(AvslutRecorded event) {
    return new NewEvent(
        UUID.randomUUID(),
        event.enrolment().stream(),
        1,
        HUVUDMAN,
        event.enrolment().value(),
        event);
  }

  static List<Batch> batches(int count, int events) {
    return Stream.generate(() -> batch(events)).limit(count).toList();
  }

  @Override
  public void close() {
    log.close();
    pool.close();
  }
}
