package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final FrontDoor door;
  private final Upstream command;
  private final Upstream query;

  FrontDoorTest() throws Exception {
    door = FrontDoor.open(0);
    command = Upstream.named("command");
    query = Upstream.named("query");
  }

  @BeforeEach
  void services_are_ready() {
    door.commandService(command.address());
    door.queryService(query.address());
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    door.close();
    command.close();
    query.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/figures, query",
    "GET, /api/v1/replays, query",
    "GET, /api/v1/imports/0c5f6a0e-7c1f-4a4e-9a53-0d2f2e1f7a11, command",
    "GET, /api/v1/imports, query",
    "POST, /api/v1/replays, query",
    "POST, /api/v1/replays/other, command",
    "POST, /api/v1/enrolments, command",
    "PUT, /api/v1/replays, command",
    "DELETE, /api/v1/insatser, command",
    "OPTIONS, /api/v1/figures, command",
  })
  void reads_go_to_query_service_and_the_rest_to_command_service(
      String method, String path, String service) throws Exception {
    assertThat(send(method, path, "").body()).startsWith(service + "|" + method + "|" + path);
  }

  @Test
  void head_is_a_read() throws Exception {
    command.close();
    assertThat(send("HEAD", "/", "").statusCode()).isEqualTo(201);
  }

  @Test
  void path_query_body_and_headers_pass_unchanged() throws Exception {
    HttpRequest request =
        to("/api/v1/imports?dryRun=true&name=%C3%85")
            .header("If-Match", "\"6\"")
            .POST(BodyPublishers.ofString("Åäö"))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(answer.body())
        .startsWith("command|POST|/api/v1/imports?dryRun=true&name=%C3%85|")
        .endsWith("|\"6\"|Åäö");
  }

  @Test
  void a_large_body_streams_through_in_both_directions() throws Exception {
    String large = "0123456789".repeat(500_000);
    assertThat(send("POST", "/api/v1/imports", large).body()).endsWith(large);
  }

  @Test
  void services_learn_who_asked_and_are_not_told_otherwise() throws Exception {
    HttpRequest request = to("/").header("X-Forwarded-For", "203.0.113.7").build();
    assertThat(client.send(request, BodyHandlers.ofString()).body())
        .contains("|127.0.0.1|localhost:" + door.address().getPort() + "|");
  }

  @Test
  void while_a_service_starts_the_answer_is_a_problem_that_says_so() throws Exception {
    try (FrontDoor early = FrontDoor.open(0)) {
      HttpRequest request = HttpRequest.newBuilder(early.address().resolve("/api/v1/log")).build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body())
          .contains("\"status\":503", "Tjänsten startar", "\"instance\":\"/api/v1/log\"");
    }
  }

  @Test
  void a_service_that_is_gone_gives_a_problem_that_says_so() throws Exception {
    command.close();
    HttpResponse<String> answer = send("POST", "/api/v1/enrolments", "{}");
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("Tjänsten svarar inte", "Idempotency-Key");
  }

  @Test
  void a_busy_port_is_refused_with_a_way_out() {
    int port = door.address().getPort();
    assertThatThrownBy(() -> FrontDoor.open(port))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("Porten " + port + " är upptagen");
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest request = to(path).method(method, BodyPublishers.ofString(body)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(door.address() + path));
  }
}
