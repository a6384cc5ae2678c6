package se.sparbar.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.sparbar.query.chart.ReportCharts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The charts over a real server.
@NullMarked
@SpringBootTest(
    classes = QueryHttpTest.App.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
class ChartHttpTest {
  private static final String YEAR = "from=2023-01-01&to=2023-12-31";
  private static final String IMAGES = "image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8";

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Test
  void every_chart_that_is_listed_is_drawn_at_the_width_that_is_asked_for() throws Exception {
    JsonNode list = json.readTree(get("/api/v1/charts", "*/*").body());
    assertThat(list.path("total").asInt()).isEqualTo(ReportCharts.ids().size());
    for (JsonNode chart : list.path("items")) {
      HttpResponse<String> drawn =
          get(
              "/api/v1/charts/%s?%s&width=360".formatted(chart.path("id").asString(), YEAR),
              IMAGES);
      assertThat(drawn.statusCode()).isEqualTo(200);
      assertThat(drawn.headers().firstValue("content-type"))
          .hasValue("image/svg+xml;charset=UTF-8");
      assertThat(drawn.headers().firstValue("content-security-policy"))
          .hasValue("default-src 'none'");
      assertThat(drawn.body())
          .startsWith("<svg ")
          .contains("width=\"360\"", chart.path("title").asString(), "2023");
    }
  }

  @Test
  void without_a_width_it_is_drawn_for_a_column() throws Exception {
    assertThat(get("/api/v1/charts/age?" + YEAR, "*/*").body()).contains("width=\"560\"");
  }

  @Test
  void a_chart_of_a_day_is_the_same_bytes_whatever_came_later_unless_that_is_asked_for()
      throws Exception {
    String then = "/api/v1/charts/known-participants?%s&asOf=position:5".formatted(YEAR);
    String sofar = get(then, IMAGES).body();

    assertThat(sofar).contains("2023-02-01: 1").doesNotContain("2023-03-01: 2");
    assertThat(get(then + "&against=position:5", IMAGES).body()).isEqualTo(sofar);
    assertThat(get(then + "&against=2024-03-22", IMAGES).body()).contains("2023-03-01: 2");
  }

  @Test
  void the_links_lead_to_answers() throws Exception {
    JsonNode table = json.readTree(get("/api/v1/charts/goal/table?" + YEAR, "*/*").body());
    String href = table.path("rows").path(0).path("values").path(1).path("href").asString();

    assertThat(table.path("rows").path(0).path("name").asString())
        .isEqualTo("SE-Höglandet: Till arbete eller studier");
    assertThat(get(href, "*/*").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"participants-by-year", "age", "avslut-by-reason"})
  void behind_every_part_is_the_number_that_it_shows(String chart) throws Exception {
    JsonNode table =
        json.readTree(get("/api/v1/charts/%s/table?%s".formatted(chart, YEAR), "*/*").body());
    for (JsonNode row : table.path("rows")) {
      for (JsonNode value : row.path("values")) {
        if (value.hasNonNull("href")) {
          assertThat(get(value.path("href").asString(), "text/html").body())
              .contains("<p class=\"value\">%s</p>".formatted(value.path("label").asString()));
        }
      }
    }
    assertThat(table.at("/rows/0/values/0/href").asString()).startsWith("/siffror/");
  }

  @Test
  void a_link_keeps_the_forbund_that_was_asked_for() throws Exception {
    String forbund = "&forbund=H%C3%B6glandets%20samordningsf%C3%B6rbund";
    JsonNode table = json.readTree(get("/api/v1/charts/age/table?" + YEAR + forbund, "*/*").body());
    String href = table.path("rows").path(0).path("values").path(0).path("href").asString();

    assertThat(href).endsWith(forbund);
    assertThat(get(href, "*/*").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "age?to=2023-12-31, 400",
    "age?from=2023-01-01&to=2023-12-31&width=100, 400",
    "age?from=2023-01-01&to=2023-12-31&by=sex, 400",
    "age?from=2023-01-01&to=2023-12-31&kommun=9999, 400",
    "age?from=2023-01-01&to=2023-12-31&against=igar, 400",
    "age?from=2023-01-01&to=2023-12-31&asOf=position:99, 404",
    "diagram?from=2023-01-01&to=2023-12-31, 404"
  })
  void a_chart_is_refused_as_a_figure_is(String asked, int status) throws Exception {
    for (String form : new String[] {"", "/table"}) {
      if (form.isEmpty() || !asked.contains("width")) {
        HttpResponse<String> refusal =
            get("/api/v1/charts/" + asked.replace("?", form + "?"), IMAGES);
        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(refusal.headers().firstValue("content-type"))
            .hasValue("application/problem+json");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "image/png"})
  void a_picture_is_svg_and_nothing_else(String accept) throws Exception {
    assertThat(get("/api/v1/charts/age?" + YEAR, accept).statusCode()).isEqualTo(406);
  }

  @Test
  void the_picture_is_described_as_one() throws Exception {
    JsonNode document = json.readTree(get(ApiDocsHttp.PATH, "*/*").body());
    assertThat(
            document.at("/paths/~1api~1v1~1charts~1{id}/get/responses/200/content").propertyNames())
        .containsExactly("image/svg+xml");
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }
}
