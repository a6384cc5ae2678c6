package se.sparbar.query.replay;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import se.sparbar.query.store.Rebuild;
import se.sparbar.query.store.Rebuild.Rebuilt;

/// Rebuilds the facts from the log when somebody asks (`POST /actuator/rebuild`), and by itself
/// when they are kept in a form that this program does not read, are missing while the log is long,
/// or wait for events that an earlier program could not read. It needs no Kafka.
@Endpoint(id = "rebuild")
public final class Rebuilding {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

  /// Fewer events come over Kafka before a rebuild is done.
  private static final long LONG = 50_000;

  /// How the latest rebuild went.
  ///
  /// @param outcome null while it runs, and when it failed
  /// @param failure null unless it failed
  public record Status(
      boolean running,
      @Nullable Rebuilt outcome,
      @Nullable Duration took,
      @Nullable String failure) {}

  private final Rebuild rebuild;
  private final LogReader log;
  private final InstantSource clock;
  private final ReentrantLock one = new ReentrantLock();
  private volatile Status status = new Status(false, null, null, null);

  public Rebuilding(Rebuild rebuild, LogReader log, InstantSource clock) {
    this.rebuild = rebuild;
    this.log = log;
    this.clock = clock;
  }

  @ReadOperation
  public Status status() {
    return status;
  }

  /// Begins a rebuild unless one runs.
  @WriteOperation
  public Status begin() {
    if (!one.isLocked()) {
      status = new Status(true, null, null, null);
      Thread.ofPlatform().name("rebuild").daemon().start(this::inBackground);
    }
    return status;
  }

  private void inBackground() {
    try {
      run();
    } catch (SQLException | RuntimeException e) {
      LOG.error("The rebuild failed; the old facts go on answering", e);
    }
  }

  /// Rebuilds when what is stored cannot answer.
  public void ifNeeded() throws SQLException {
    boolean missing = rebuild.empty() && log.head() > LONG;
    if (missing || !rebuild.readable() || rebuild.healable()) {
      run();
    }
  }

  /// Rebuilds, and says what came of it.
  public Rebuilt run() throws SQLException {
    one.lock();
    try {
      var begun = clock.instant();
      status = new Status(true, null, null, null);
      Rebuilt rebuilt = rebuild.run((after, fold) -> log.read(after, Long.MAX_VALUE, fold));
      status = new Status(false, rebuilt, Duration.between(begun, clock.instant()), null);
      LOG.info("Rebuilt the facts: {}", status);
      if (!rebuilt.differences().isEmpty()) {
        LOG.error("The facts before the rebuild said otherwise in {}", rebuilt.differences());
      }
      return rebuilt;
    } catch (SQLException | RuntimeException e) {
      status = new Status(false, null, null, String.valueOf(e.getMessage()));
      throw e;
    } finally {
      one.unlock();
    }
  }
}
