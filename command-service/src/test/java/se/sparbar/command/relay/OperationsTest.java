package se.sparbar.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.sparbar.command.CommandService;
import se.sparbar.command.log.Batches;
import se.sparbar.command.log.EventLog;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;

/// What an operator sees of the real service.
class OperationsTest {
  @Test
  void health_and_meters_tell_of_log_and_relay() throws Exception {
    String topic = KafkaServer.freshTopic();
    try (ConfigurableApplicationContext service = start(topic);
        HttpClient client = HttpClient.newHttpClient()) {
      service.getBean(EventLog.class).append(Batches.next(Batches.enrolment(), 0, 3));
      Relay relay = service.getBean(Relay.class);
      while (relay.position() < 3) {
        Thread.onSpinWait();
      }
      String port = service.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(get(client, port, "prometheus"))
          .contains("sparbar_log_position 3.0")
          .contains("sparbar_relay_position 3.0")
          .contains("sparbar_relay_lag_positions 0.0")
          .contains("sparbar_relay_lag_seconds 0.0")
          .contains("sparbar_log_append_seconds_count 1")
          .contains("sparbar_log_group_events_count 1");
      assertThat(get(client, port, "health")).contains("\"status\":\"UP\"");
    }
  }

  private static ConfigurableApplicationContext start(String topic) {
    Databases databases = PostgresServer.shared().freshDatabases();
    return new SpringApplicationBuilder(CommandService.class)
        .properties("spring.config.name=command-service")
        .run(
            "--server.port=0",
            "--sparbar.log.url=" + databases.log().url(),
            "--sparbar.log.user=" + databases.log().user(),
            "--sparbar.log.owner.user=" + databases.logOwner().user(),
            "--sparbar.kafka.bootstrap=" + KafkaServer.shared().bootstrap(),
            "--sparbar.kafka.topic=" + topic);
  }

  private static String get(HttpClient client, String port, String endpoint) throws Exception {
    var address = URI.create("http://127.0.0.1:" + port + "/actuator/" + endpoint);
    return client
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
