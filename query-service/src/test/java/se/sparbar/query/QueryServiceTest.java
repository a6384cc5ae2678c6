package se.sparbar.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.query.oracle.RawLog;

@NullMarked
class QueryServiceTest {
  private final Databases databases = PostgresServer.shared().freshDatabases();

  @Test
  void it_starts_on_empty_databases_and_tells_how_far_it_has_come()
      throws SQLException, IOException, InterruptedException {
    try (Connection owner = databases.logOwner().connect()) {
      RawLog.create(owner);
    }
    try (ConfigurableApplicationContext service = start()) {
      String port = service.getEnvironment().getRequiredProperty("local.server.port");

      assertThat(get(port, "/actuator/health").body()).contains("\"position\":0");
      assertThat(get(port, "/actuator/prometheus").body())
          .contains(
              "sparbar_projection_position",
              "sparbar_projection_lag_positions",
              "sparbar_projection_lag_seconds");
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(QueryService.class)
        .run(
            "--spring.config.name=query-service",
            "--server.port=0",
            "--sparbar.log.url=" + databases.logReader().url(),
            "--sparbar.log.user=" + databases.logReader().user(),
            "--sparbar.facts.url=" + databases.facts().url(),
            "--sparbar.facts.user=" + databases.facts().user(),
            "--sparbar.kafka.bootstrap=" + KafkaServer.shared().bootstrap());
  }

  private static HttpResponse<String> get(String port, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          BodyHandlers.ofString());
    }
  }
}
