package se.sparbar.command.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Whether this instance writes the log. An instance that stands by is healthy, but takes no
/// commands.
final class LogHealth implements HealthIndicator {
  private final LogOnPostgres log;

  LogHealth(LogOnPostgres log) {
    this.log = log;
  }

  @Override
  public Health health() {
    WriterState state = log.state();
    return Health.status(status(state))
        .withDetail("state", state)
        .withDetail("position", log.reached())
        .build();
  }

  private static Status status(WriterState state) {
    return switch (state) {
      case LEADING, STANDBY -> Status.UP;
      case STARTING, STOPPED -> Status.OUT_OF_SERVICE;
      case AWAY, REFUSED -> Status.DOWN;
    };
  }
}
