package se.sparbar.command.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.sparbar.command.CommandService;
import se.sparbar.command.desk.ReportMaker;
import se.sparbar.command.desk.SmallReports;
import se.sparbar.command.log.EventLog;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real service on a real PostgreSQL, one for all tests of this JVM, or one on a database of
/// the test's. It is 2024-06-01.
final class Server implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicReference<Server> SHARED = new AtomicReference<>();

  private final ConfigurableApplicationContext context;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
    this.address =
        URI.create(
            "http://127.0.0.1:"
                + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  static synchronized Server shared() {
    Server server = SHARED.get();
    if (server == null) {
      server = on(PostgresServer.shared().freshDatabases());
      SHARED.set(server);
    }
    return server;
  }

  static Server on(Databases databases) {
    return new Server(start(databases));
  }

  @Override
  public void close() {
    context.close();
  }

  private static ConfigurableApplicationContext start(Databases databases) {
    InstantSource noon = InstantSource.fixed(Instant.parse("2024-06-01T10:00:00Z"));
    return new SpringApplicationBuilder(CommandService.class)
        .initializers(context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean("clock", InstantSource.class, () -> noon);
          beans.registerBean("reportMaker", ReportMaker.class, SmallReports::new);
        })
        .properties("spring.config.name=command-service")
        // It ends with the JVM; closed in a hook it would race with its database's.
        .registerShutdownHook(false)
        .run(
            "--server.port=0",
            "--spring.main.allow-bean-definition-overriding=true",
            "--sparbar.log.url=" + databases.log().url(),
            "--sparbar.log.user=" + databases.log().user(),
            "--sparbar.log.owner.user=" + databases.logOwner().user(),
            "--sparbar.kafka.bootstrap=127.0.0.1:1");
  }

  EventLog log() {
    return context.getBean(EventLog.class);
  }

  /// Every path of the API that leads somewhere.
  Set<String> paths() {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(info -> info.getPatternValues().stream())
        .filter(path -> path.startsWith("/api/"))
        .collect(Collectors.toSet());
  }

  /// What came back.
  record Answer(int status, HttpResponse<String> response) {
    JsonNode body() {
      return JSON.readTree(response.body());
    }

    String id() {
      return body().path("id").stringValue();
    }

    long version() {
      return body().path("version").longValue();
    }

    long position() {
      return body().path("position").longValue();
    }

    String code() {
      return body().path("code").stringValue();
    }

    List<String> errorFields() {
      List<String> fields = new ArrayList<>();
      body().path("errors").forEach(error -> fields.add(error.path("field").stringValue()));
      return fields;
    }

    List<String> errorCodes() {
      List<String> codes = new ArrayList<>();
      body().path("errors").forEach(error -> codes.add(error.path("code").stringValue()));
      return codes;
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) {
    return send("GET", path, HttpRequest.BodyPublishers.noBody(), "");
  }

  Answer post(String path, String json, String... headers) {
    return send(
        "POST", path, HttpRequest.BodyPublishers.ofString(json), "application/json", headers);
  }

  Answer postCsv(String path, byte[] csv, String... headers) {
    return send("POST", path, HttpRequest.BodyPublishers.ofByteArray(csv), "text/csv", headers);
  }

  Answer send(
      String method,
      String path,
      HttpRequest.BodyPublisher body,
      String contentType,
      String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).method(method, body);
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), Objects.requireNonNull(response));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
