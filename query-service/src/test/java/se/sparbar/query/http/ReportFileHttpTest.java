package se.sparbar.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.sparbar.query.files.FileForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The report's files over a real server.
@NullMarked
@SpringBootTest(
    classes = QueryHttpTest.App.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
class ReportFileHttpTest {
  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZIP")
  void a_file_is_asked_for_by_its_ending_or_by_accept(FileForm form) throws Exception {
    HttpResponse<byte[]> byEnding =
        get("/api/v1/reports/2023." + form.ending() + "?asOf=2024-03-22", "text/html,*/*;q=0.8");
    HttpResponse<byte[]> byAccept = get("/api/v1/reports/2023?asOf=2024-03-22", form.mediaType());

    assertThat(byEnding.statusCode()).isEqualTo(200);
    assertThat(byEnding.headers().firstValue("content-type")).hasValue(form.mediaType());
    assertThat(byEnding.headers().firstValue("content-disposition"))
        .hasValue(
            "attachment; filename=\"arsredovisning-2023-per-2024-03-22." + form.ending() + "\"");
    assertThat(byAccept.body()).isEqualTo(byEnding.body());
  }

  @Test
  void a_half_year_is_named_so() throws Exception {
    assertThat(
            get("/api/v1/reports/2023-h1.csv", "*/*").headers().firstValue("content-disposition"))
        .hasValue("attachment; filename=\"delarsredovisning-2023-h1-per-2024-02-01.csv\"");
  }

  @Test
  void who_takes_anything_gets_json_as_before() throws Exception {
    for (String accept : new String[] {"*/*", "application/json", "application/json, */*"}) {
      assertThat(get("/api/v1/reports/2023", accept).headers().firstValue("content-type"))
          .hasValue("application/json");
    }
  }

  @Test
  void a_csv_has_a_profile() throws Exception {
    String open = text("/api/v1/reports/2023.csv?profile=open");
    String excel = text("/api/v1/reports/2023.csv?profile=excel");

    assertThat(open).startsWith("figure,version,");
    assertThat(excel).startsWith("\ufeffId;Version;").isEqualTo(text("/api/v1/reports/2023.csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reports/2023.csv?profile=word",
        "/api/v1/reports/2023.xlsx?asOf=igar",
        "/api/v1/reports/2023.xlsx?year=2023"
      })
  void nonsense_is_refused_in_swedish(String path) throws Exception {
    HttpResponse<byte[]> answer = get(path, "text/csv");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem(answer).path("title").asString()).isEqualTo("Begäran kan inte besvaras");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/reports/nasta.xlsx", "/api/v1/reports/2023.ods"})
  void what_does_not_exist_is_not_found(String path) throws Exception {
    HttpResponse<byte[]> answer = get(path, "*/*");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem(answer).path("detail").asString()).startsWith("En rapport anges som");
  }

  @Test
  void open_data_is_handed_out_of_adopted_reports_only() throws Exception {
    HttpResponse<byte[]> answer = get("/api/v1/reports/2023.zip", "*/*");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problem(answer).path("detail").asString())
        .startsWith("Öppna data lämnas bara ut ur fastställda rapporter.");
  }

  @Test
  void a_form_that_nobody_writes_is_refused() throws Exception {
    HttpResponse<byte[]> answer = get("/api/v1/reports/2023", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(problem(answer).path("title").asString()).isEqualTo("Formatet stöds inte");
  }

  private JsonNode problem(HttpResponse<byte[]> answer) {
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    return json.readTree(answer.body());
  }

  private String text(String path) throws Exception {
    return new String(get(path, "*/*").body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path, String accept) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofByteArray());
  }
}
