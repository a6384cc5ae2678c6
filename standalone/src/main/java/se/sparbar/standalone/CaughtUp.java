package se.sparbar.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Waits until query-service shows what the log holds, so that nobody is sent to a half-told page.
final class CaughtUp {
  /// Each is answered at once when the facts are there, and after a few seconds when they are not.
  private static final int QUESTIONS = 24;

  private CaughtUp() {}

  /// @return whether the facts came as far as the position
  static boolean await(URI queryService, long position) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(queryService.resolve("/api/v1/figures?limit=1"))
            .header("X-Min-Position", Long.toString(position))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int asked = 0; asked < QUESTIONS; asked++) {
        if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
          return true;
        }
      }
    }
    return false;
  }
}
