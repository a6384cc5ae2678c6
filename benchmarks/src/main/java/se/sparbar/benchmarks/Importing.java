package se.sparbar.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.sparbar.command.CommandService;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;

/// Files of 50,000 whole stories, as CSV and as a workbook, and the largest that is taken, into
/// command-service in a JVM of its own that has half a gigabyte of heap, while somebody else goes
/// on writing.
final class Importing implements Section {
  private static final int ROWS = 50_000;
  private static final int SECONDS = 60;
  private static final String HEAP = "-Xmx512m";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String[] HEADER = {
    "insats",
    "kommun",
    "deltagare",
    "kon",
    "fodelsear",
    "inskriven",
    "forsorjning_start",
    "utbildning",
    "avslutad",
    "avslutsanledning",
    "forsorjning_avslut",
    "sysselsattning_avslut",
    "efterstod_fran",
    "efterstod_till"
  };

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void measure(Table table) throws Exception {
    Path out = Files.createTempFile("import", ".out");
    try (PostgresServer postgres = PostgresServer.startTemporary();
        KafkaServer kafka = KafkaServer.startTemporary()) {
      int port = freePort();
      Process service = start(postgres.databases(), kafka.bootstrap(), port, out);
      try {
        URI address = URI.create("http://127.0.0.1:" + port);
        awaitHealth(address, service, out);
        send(address, "/api/v1/insatser", "application/json", INSATS);
        run(table, address, service, "text/csv", csv(100), 100, "");
        run(table, address, service, "text/csv", csv(ROWS), ROWS, "CSV");
        run(table, address, service, XLSX, xlsx(ROWS), ROWS, "workbook");
        run(table, address, service, "text/csv", csv(2 * ROWS), 2 * ROWS, "CSV");
      } finally {
        service.destroy();
        service.waitFor(30, TimeUnit.SECONDS);
      }
    } finally {
      Files.delete(out);
    }
  }

  private static final byte[] INSATS =
      """
      {"name":"SE-Höglandet","forbund":"F","kind":"INDIVIDINRIKTAD","measure":"PERSONER",\
      "kommuner":["0604"],"startOn":"2012-01-01"}\
      """
          .getBytes(StandardCharsets.UTF_8);

  private static Process start(Databases databases, String kafka, int port, Path out)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            CommandService.class.getName(),
            "--server.port=" + port,
            "--sparbar.log.url=" + databases.log().url(),
            "--sparbar.log.user=" + databases.log().user(),
            "--sparbar.log.owner.user=" + databases.logOwner().user(),
            "--sparbar.kafka.bootstrap=" + kafka)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  private void awaitHealth(URI address, Process service, Path out) throws Exception {
    for (int i = 0; i < 600 && service.isAlive(); i++) {
      try {
        if (get(address, "/actuator/health").statusCode() == 200) {
          return;
        }
      } catch (IOException _) {
        // Not listening yet.
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException("the service did not start: " + Files.readString(out));
  }

  /// @param kind empty for a warm-up, which is not told
  private void run(
      Table table, URI address, Process service, String type, byte[] file, int rows, String kind)
      throws Exception {
    AtomicBoolean going = new AtomicBoolean(true);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<List<Long>> writes = other.submit(() -> writeOn(address, going));
      TimeUnit.MILLISECONDS.sleep(500);
      long began = System.nanoTime();
      send(address, "/api/v1/imports", type, file);
      double seconds = (System.nanoTime() - began) / 1e9;
      going.set(false);
      if (!kind.isEmpty()) {
        report(table, kind, rows, seconds, writes.get(), service);
      }
    }
  }

  private void report(
      Table table, String kind, int rows, double seconds, List<Long> writes, Process service)
      throws IOException {
    String what = "%,d rows, %,d events, as %s, %s".formatted(rows, rows * 7, kind, HEAP);
    if (rows == ROWS) {
      table.atMost(name(), what, "%.1f s".formatted(seconds), seconds / SECONDS, 1, SECONDS + " s");
    } else {
      table.add(name(), what, "%.1f s".formatted(seconds));
    }
    Percentiles others = new Percentiles(writes.stream().mapToLong(Long::longValue).toArray());
    table.add(
        name(),
        "another writer meanwhile, %,d rows, %s".formatted(rows, kind),
        "p50 %.1f ms, p99 %.1f ms, longest %.1f s"
            .formatted(others.at(50), others.at(99), others.at(100) / 1000));
    table.add(name(), "resident so far, with " + HEAP, resident(service));
  }

  private static String resident(Process service) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
        .findFirst()
        .orElse("unknown");
  }

  private List<Long> writeOn(URI address, AtomicBoolean going) throws Exception {
    List<Long> times = new ArrayList<>();
    while (going.get()) {
      byte[] participant =
          "{\"huvudman\":\"0604\",\"localNumber\":\"%s\",\"sex\":\"MAN\"}"
              .formatted(UUID.randomUUID())
              .getBytes(StandardCharsets.UTF_8);
      long began = System.nanoTime();
      send(address, "/api/v1/participants", "application/json", participant);
      times.add(System.nanoTime() - began);
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return times;
  }

  private void send(URI address, String path, String type, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private HttpResponse<String> get(URI address, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }

  private static String[] cells(String prefix, int row) {
    return new String[] {
      "SE-Höglandet",
      "0604",
      prefix + "-" + row,
      row % 2 == 0 ? "KVINNA" : "MAN",
      Integer.toString(1965 + row % 40),
      LocalDate.parse("2021-01-01").plusDays(row % 700).toString(),
      "AKTIVITETSERSATTNING|FORSORJNINGSSTOD",
      "GYMNASIUM",
      LocalDate.parse("2023-02-01").plusDays(row % 300).toString(),
      "STUDIER",
      "STUDIESTOD",
      "STUDERAR",
      LocalDate.parse("2024-01-01").toString(),
      LocalDate.parse("2024-06-30").toString()
    };
  }

  private static byte[] csv(int rows) {
    String prefix = UUID.randomUUID().toString().substring(0, 8);
    StringBuilder text = new StringBuilder(String.join(";", HEADER)).append('\n');
    for (int i = 0; i < rows; i++) {
      text.append(String.join(";", cells(prefix, i))).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// As Excel writes it: texts apart from cells, and days as numbers.
  private static byte[] xlsx(int rows) throws IOException {
    String prefix = UUID.randomUUID().toString().substring(0, 8);
    try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      Sheet sheet = book.createSheet("Inskrivningar");
      fill(sheet.createRow(0), HEADER, day);
      for (int i = 0; i < rows; i++) {
        fill(sheet.createRow(i + 1), cells(prefix, i), day);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Row row, String[] cells, CellStyle day) {
    for (int i = 0; i < cells.length; i++) {
      var cell = row.createCell(i);
      if (cells[i].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        cell.setCellValue(LocalDate.parse(cells[i]));
        cell.setCellStyle(day);
      } else {
        cell.setCellValue(cells[i]);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
