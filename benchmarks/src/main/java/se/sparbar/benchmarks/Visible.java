package se.sparbar.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long after its acknowledgement a fact is in a figure: the whole house as `./run` starts it,
/// 50 commands a second over HTTP, each followed by a question that waits for that position.
final class Visible implements Section {
  private static final int PER_SECOND = 50;
  private static final int WARM_UP = 10 * PER_SECOND;
  private static final int MEASURED = 40 * PER_SECOND;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final JsonMapper json = new JsonMapper();

  @Override
  public String name() {
    return "visible";
  }

  private record Times(long command, long visible) {}

  @Override
  public void measure(Table table) throws Exception {
    Path data = Files.createTempDirectory("visible");
    int port = freePort();
    Process house = start(data, port);
    try {
      URI address = URI.create("http://localhost:" + port);
      awaitAnswer(address);
      report(table, run(address));
    } finally {
      house.destroy();
      house.waitFor(30, TimeUnit.SECONDS);
      Directories.delete(data);
    }
  }

  private void report(Table table, List<Times> times) {
    Percentiles commands = new Percentiles(times.stream().mapToLong(Times::command).toArray());
    Percentiles visible = new Percentiles(times.stream().mapToLong(Times::visible).toArray());
    table.add(name(), "command over HTTP until acknowledged, 50/s", commands.toString());
    table.add(
        name(), "acknowledged to visible in a figure, p50", "%.1f ms".formatted(visible.at(50)));
    table.under(name(), "acknowledged to visible in a figure, p99", visible.at(99), 50);
  }

  private List<Times> run(URI address) throws Exception {
    String insats =
        post(
                address,
                "insatser",
                """
                {"name":"SE","forbund":"F","kind":"INDIVIDINRIKTAD","measure":"PERSONER",\
                "kommuner":["0604"],"startOn":"2012-01-01"}\
                """)
            .get("id")
            .asString();
    List<String> persons = new ArrayList<>();
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      persons.add(
          post(
                  address,
                  "participants",
                  "{\"huvudman\":\"0604\",\"localNumber\":\"B-%d\",\"sex\":\"KVINNA\",\"birthYear\":1999}"
                      .formatted(i))
              .get("id")
              .asString());
    }
    List<Future<Times>> sent = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      long began = System.nanoTime();
      for (int i = 0; i < persons.size(); i++) {
        long due = began + TimeUnit.SECONDS.toNanos(i) / PER_SECOND;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        String person = persons.get(i);
        sent.add(callers.submit(() -> enrol(address, insats, person)));
      }
    }
    List<Times> times = new ArrayList<>();
    for (Future<Times> one : sent.subList(WARM_UP, sent.size())) {
      times.add(one.get());
    }
    return times;
  }

  private Times enrol(URI address, String insats, String person) throws Exception {
    long began = System.nanoTime();
    long position =
        post(
                address,
                "enrolments",
                "{\"participant\":\"%s\",\"insats\":\"%s\",\"kommun\":\"0604\",\"startOn\":\"2024-02-01\"}"
                    .formatted(person, insats))
            .get("position")
            .asLong();
    long acknowledged = System.nanoTime();
    HttpRequest question =
        HttpRequest.newBuilder(address.resolve("/api/v1/figures/new?from=2024-02-01&to=2024-02-01"))
            .header("X-Min-Position", Long.toString(position))
            .build();
    HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.body());
    }
    return new Times(acknowledged - began, System.nanoTime() - acknowledged);
  }

  private JsonNode post(URI address, String resource, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/v1/" + resource))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException(resource + ": " + answer.body());
    }
    return json.readTree(answer.body());
  }

  private static Process start(Path data, int port) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String libraries =
        Path.of(System.getProperty("java.class.path")).toAbsolutePath().getParent() + "/lib/*";
    return new ProcessBuilder(
            java,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            libraries,
            "se.sparbar.standalone.Sparbar",
            "--no-demo",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port))
        .redirectErrorStream(true)
        .redirectOutput(data.resolveSibling(data.getFileName() + ".out").toFile())
        .start();
  }

  private void awaitAnswer(URI address) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/insatser")).build();
    for (int i = 0; i < 600; i++) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException _) {
        // Not listening yet.
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException("the house did not start");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
