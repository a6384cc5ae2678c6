package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks JSON with the public address, as any other program would.
record Client(HttpClient http, URI address) implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  static Client of(Whole whole) {
    return new Client(HttpClient.newHttpClient(), whole.address());
  }

  /// The receipt of what was done, which must be a success.
  JsonNode post(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as("POST %s: %s", path, answer.body()).isBetween(200, 201);
    return JSON.readTree(answer.body());
  }

  /// What is known once the given position is.
  JsonNode get(String path, long position) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("X-Min-Position", Long.toString(position))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as("GET %s: %s", path, answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /// A file.
  byte[] bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as("GET %s", path).isEqualTo(200);
    return answer.body();
  }

  @Override
  public void close() {
    http.close();
  }
}
