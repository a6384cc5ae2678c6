package se.sparbar.command.relay;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.envelope.Wire;

/// The relay to the Kafka of the settings.
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {
  @Bean
  Relay relay(
      LogOnPostgres log,
      @Value("${sparbar.kafka.bootstrap}") String bootstrap,
      @Value("${sparbar.kafka.topic:" + Wire.TOPIC + "}") String topic,
      MeterRegistry registry) {
    return new Relay(log, bootstrap, topic, registry);
  }

  @Bean
  RelayHealth relayHealthIndicator(Relay relay) {
    return new RelayHealth(relay);
  }
}
