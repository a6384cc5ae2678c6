package se.sparbar.query.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sparbar.envelope.Wire;
import se.sparbar.query.replay.Rebuilding;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Waiting;

/// The feed, its health and its gauges.
@Configuration(proxyBeanMethods = false)
class FeedBeans {
  @Bean
  FeedState feedState(InstantSource clock) {
    return new FeedState(clock);
  }

  @Bean
  FeedOnKafka feed(
      @Value("${sparbar.kafka.bootstrap}") String bootstrap,
      Projection projection,
      Waiting waiting,
      FeedState state,
      Rebuilding rebuilding) {
    return new FeedOnKafka(
        bootstrap, Wire.TOPIC, new Intake(projection, waiting, state), state, rebuilding::ifNeeded);
  }

  @Bean
  HealthIndicator feedHealth(FeedState state) {
    return () -> {
      String failure = state.failure();
      Health.Builder health =
          failure == null ? Health.up() : Health.down().withDetail("failure", failure);
      return health
          .withDetail("position", state.position())
          .withDetail("lagPositions", state.lagPositions())
          .withDetail("parkedEvents", state.parkedEvents())
          .build();
    };
  }

  @Bean
  MeterBinder feedGauges(FeedState state) {
    return registry -> {
      Gauge.builder("sparbar.projection.position", state, FeedState::position)
          .description("How far in the log the facts have come")
          .register(registry);
      Gauge.builder("sparbar.projection.lag.positions", state, FeedState::lagPositions)
          .description("Events in Kafka that the facts have not come to")
          .register(registry);
      Gauge.builder("sparbar.projection.parked.events", state, FeedState::parkedEvents)
          .description("Events of a newer program, which the facts wait for: above 0 is an alarm")
          .register(registry);
      Gauge.builder("sparbar.projection.lag.seconds", state, FeedState::lagSeconds)
          .description("Age of the latest known event while events wait")
          .register(registry);
    };
  }
}
