package se.sparbar.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A stand-in for a service that says which one it is and what reached it.
final class Upstream implements AutoCloseable {
  private final HttpServer server;
  private final String name;

  private Upstream(HttpServer server, String name) {
    this.server = server;
    this.name = name;
  }

  static Upstream named(String name) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var upstream = new Upstream(server, name);
    server.createContext("/", upstream::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return upstream;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String seen =
        String.join(
            "|",
            name,
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            header(exchange, "X-Forwarded-For"),
            header(exchange, "X-Forwarded-Host"),
            header(exchange, "If-Match"),
            body);
    byte[] bytes = seen.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("ETag", "\"7\"");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(201, head ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      if (!head) {
        out.write(bytes);
      }
    }
  }

  private static String header(HttpExchange exchange, String header) {
    @Nullable String value = exchange.getRequestHeaders().getFirst(header);
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
