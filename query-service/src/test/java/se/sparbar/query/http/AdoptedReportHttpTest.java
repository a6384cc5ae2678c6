package se.sparbar.query.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Sex;
import se.sparbar.events.AdoptionEvent.Document;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.ids.AdoptionId;
import se.sparbar.query.adoption.ReportFile;
import se.sparbar.query.adoption.ReportFiles;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Question;
import se.sparbar.query.log.Documents;
import se.sparbar.query.report.ReportPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An adopted report over a real server: adopted, amended, and moved since.
@NullMarked
@SpringBootTest(
    classes = AdoptedReportHttpTest.App.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
class AdoptedReportHttpTest {
  private static final String FORBUND = "Höglandets samordningsförbund";
  private static final AdoptionId ID = new AdoptionId(new UUID(1, 7));
  private static final String PATH = "/api/v1/adopted-reports/" + ID.value();

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan(
      value = {"se.sparbar.query.http", "se.sparbar.query.page", "se.sparbar.query.adoption"},
      excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
  static class App {
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Told told = told();

    @Bean
    FactsInMemory facts() {
      return new FactsInMemory(told.log());
    }

    @Bean
    Documents documents() {
      return sha256 -> Optional.ofNullable(kept.get(sha256));
    }

    @Bean
    LogInMemory log() {
      return new LogInMemory(told.log());
    }

    /// Adopted with one avslut of two, amended with both; and one is taken back after that.
    private Told told() {
      Told all =
          new Told()
              .insats(SE, "SE-Höglandet")
              .person("Asta", Sex.KVINNA, 1999)
              .person("Bo", Sex.MAN, 1980)
              .start("Asta", "a", "2023-02-01")
              .start("Bo", "b", "2023-03-01")
              .avslut("a", "2023-11-30", AvslutReason.STUDIER);
      LocalDate decided = LocalDate.parse("2024-03-26");
      Question year = Question.of(new ReportPeriod(2023, false).period());
      all.recordedOn("2024-03-26")
          .tell(
              new ReportAdopted(
                  ID, new Forbund(FORBUND), year.from(), year.to(), 6, files(all, 6), decided))
          .recordedOn("2024-05-01")
          .avslut("b", "2023-12-01", AvslutReason.FLYTT)
          .recordedOn("2024-05-02");
      all.tell(
              new ReportAmended(
                  ID, 8, files(all, 8), LocalDate.parse("2024-05-02"), "Ett sent avslut"))
          .withdrawAvslut("a", 2, "2024-05-03");
      return all;
    }

    private List<Document> files(Told so, long position) {
      FactsInMemory facts = new FactsInMemory(so.log());
      ReportPeriod period = new ReportPeriod(2023, false);
      Question question =
          new Question(
              period.period(), Set.of(SE), Set.of(new Forbund(FORBUND)), Set.of(), List.of());
      List<Document> files = new ArrayList<>();
      for (ReportFile file :
          ReportFiles.of(
              period,
              FORBUND,
              question,
              null,
              facts.resolve(new AsOf.AtPosition(position)),
              facts)) {
        String sha256 = sha256(file.content());
        kept.put(sha256, file.content());
        files.add(new Document(file.name(), file.mediaType(), file.content().length, sha256));
      }
      return files;
    }
  }

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Test
  void a_report_is_listed_with_its_versions_and_their_files() throws Exception {
    JsonNode list = read("/api/v1/adopted-reports");
    JsonNode one = read(PATH);

    assertThat(list.path("items").path(0)).isEqualTo(one);
    assertThat(one.path("report").asString()).isEqualTo("2023");
    assertThat(one.path("versions").size()).isEqualTo(2);
    assertThat(one.at("/versions/0").has("reason")).isFalse();
    assertThat(one.at("/versions/1/reason").asString()).isEqualTo("Ett sent avslut");
    assertThat(one.at("/versions/1/basis").asLong()).isEqualTo(8);
    assertThat(one.at("/versions/0/documents").size()).isEqualTo(7);
  }

  @Test
  void every_file_is_exactly_what_was_adopted() throws Exception {
    for (JsonNode version : read(PATH).path("versions")) {
      for (JsonNode file : version.path("documents")) {
        HttpResponse<byte[]> got = get(file.path("href").asString());
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(sha256(got.body())).isEqualTo(file.path("sha256").asString());
        assertThat(got.headers().firstValue("etag"))
            .hasValue("\"" + file.path("sha256").asString() + "\"");
        assertThat(got.headers().firstValue("content-type"))
            .hasValue(file.path("mediaType").asString());
        assertThat(got.body().length).isEqualTo(file.path("size").asInt());
      }
    }
  }

  @Test
  void a_version_says_what_it_said_whatever_came_after_it() throws Exception {
    assertThat(avslut(read(PATH + "/versions/1/report.json"))).isEqualTo(1);
    assertThat(avslut(read(PATH + "/versions/2/report.json"))).isEqualTo(2);
  }

  private static int avslut(JsonNode report) {
    for (JsonNode figure : report.path("figures")) {
      if (figure.path("id").asString().equals("avslut")) {
        return figure.at("/total/count").asInt();
      }
    }
    return -1;
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2, 1, -1, WITHDRAWAL",
    "version=1, 1, 1, 0, 'LATE,WITHDRAWAL'",
    "version=1&asOf=position:8, 1, 2, 1, LATE",
    "version=1&asOf=position:7, 1, 1, 0, ''"
  })
  void the_drift_tells_how_a_figure_moved_and_why(
      String query, int adopted, int now, int change, String causes) throws Exception {
    JsonNode avslut = figure(read(PATH + "/drift?" + query), "avslut");
    List<String> why = new ArrayList<>();
    int sum = 0;
    for (JsonNode cause : avslut.path("causes")) {
      why.add(cause.path("cause").asString());
      sum += cause.at("/change/count").asInt();
    }
    assertThat(avslut.at("/adopted/count").asInt()).isEqualTo(adopted);
    assertThat(avslut.at("/now/count").asInt()).isEqualTo(now);
    assertThat(avslut.at("/change/count").asInt()).isEqualTo(change).isEqualTo(sum);
    assertThat(String.join(",", why)).isEqualTo(causes);
  }

  @Test
  void the_drift_is_told_of_the_parts_too() throws Exception {
    JsonNode drift = read(PATH + "/drift?version=1&by=sex");
    JsonNode cells = figure(drift, "avslut").path("cells");

    assertThat(cells.size()).isEqualTo(2);
    assertThat(cells.path(0).at("/by/sex").asString()).isEqualTo("KVINNA");
    assertThat(cells.path(0).at("/adopted/count").asInt()).isEqualTo(1);
    assertThat(cells.path(0).has("now")).isFalse();
    assertThat(cells.path(1).at("/now/count").asInt()).isEqualTo(1);
    assertThat(drift.at("/adopted/position").asLong()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sex,kommun", "kommun,sex"})
  void the_drift_is_told_of_a_sex_in_a_kommun(String by) throws Exception {
    JsonNode cells = figure(read(PATH + "/drift?version=1&by=" + by), "avslut").path("cells");

    assertThat(cells.size()).isEqualTo(2);
    assertThat(cells.path(0).at("/by/sex").asString()).isEqualTo("KVINNA");
    assertThat(cells.path(0).at("/by/kommun").asString()).hasSize(4);
    assertThat(cells.path(0).at("/adopted/count").asInt()).isEqualTo(1);
  }

  private static JsonNode figure(JsonNode drift, String id) {
    for (JsonNode figure : drift.path("figures")) {
      if (figure.path("figure").asString().equals(id)) {
        return figure;
      }
    }
    throw new AssertionError("no figure " + id);
  }

  @ParameterizedTest
  @CsvSource({
    "/drift?asOf=position:5&version=1, 400",
    "/drift?asOf=igar, 400",
    "'/drift?by=kommun,insats', 400",
    "/drift?version=3, 404",
    "/drift?version=-1, 404",
    "/drift?x=1, 400",
    "/versions/3/report.pdf, 404",
    "/versions/1/..%2f, 400",
    "/versions/1/report.exe, 404",
    "x, 404"
  })
  void nonsense_is_refused_in_swedish(String path, int status) throws Exception {
    HttpResponse<byte[]> answer = get(PATH + path);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void the_years_page_shows_it_and_what_has_moved_since() throws Exception {
    String page = new String(get("/?ar=2023").body(), UTF_8);

    assertThat(page)
        .contains("Fastställd rapport: <span>" + FORBUND + "</span>")
        .contains("Version 2, beslutad 2024-05-02, räknad ur loggen till och med position 8.")
        .contains("Ändrad: Ett sent avslut")
        .contains(PATH + "/versions/2/open-data.zip")
        .contains("Återtaget \u22121");
    assertThat(new String(get("/?ar=2022").body(), UTF_8)).doesNotContain("Fastställd rapport");
  }

  private JsonNode read(String path) throws Exception {
    HttpResponse<byte[]> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofByteArray());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
