package se.sparbar.command.relay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// How far Kafka has come. Facts are recorded all the same while it is away, so that alone does not
/// take the service out of use.
final class RelayHealth implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED");

  private final Relay relay;

  RelayHealth(Relay relay) {
    this.relay = relay;
  }

  @Override
  public Health health() {
    RelayState state = relay.state();
    Health.Builder health =
        Health.status(status(state))
            .withDetail("state", state)
            .withDetail("position", relay.position())
            .withDetail("lagPositions", relay.lag())
            .withDetail("lagSeconds", relay.behind().toSeconds());
    return relay.alarm().isEmpty()
        ? health.build()
        : health.withDetail("alarm", relay.alarm()).build();
  }

  private static Status status(RelayState state) {
    return switch (state) {
      case STANDBY, STARTING, RELAYING -> Status.UP;
      case AWAY -> DEGRADED;
      case ALARM -> Status.DOWN;
      case STOPPED -> Status.OUT_OF_SERVICE;
    };
  }
}
