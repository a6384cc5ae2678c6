package se.sparbar.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.codes.AvslutReason.FLYTT;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.query.facts.Told.SE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
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
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.log.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reading half of the contract over a real server, on a small log kept in memory.
@NullMarked
@SpringBootTest(
    classes = QueryHttpTest.App.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
class QueryHttpTest {
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan(
      value = {"se.sparbar.query.http", "se.sparbar.query.page", "se.sparbar.query.adoption"},
      excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
  static class App {
    private final List<Recorded> log = told();

    @Bean
    FactsInMemory facts() {
      return new FactsInMemory(log);
    }

    @Bean
    Documents documents() {
      return _ -> Optional.empty();
    }

    @Bean
    LogInMemory log() {
      return new LogInMemory(log);
    }

    private static List<Recorded> told() {
      return new Told()
          .insats(SE, "SE-Höglandet")
          .goal(SE, "to-work-or-studies", 35, "2020-01-01")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .start("Asta", "a", "2023-02-01")
          .start("Bo", "b", SE, "0686", "2023-03-01")
          .avslut("a", "2023-11-30", STUDIER)
          .recordedOn("2024-02-01")
          .avslut("b", "2023-12-01", FLYTT)
          .log();
    }
  }

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Test
  void enrolments_and_participants_are_read_one_by_one() throws Exception {
    JsonNode all = get("/api/v1/enrolments");
    String id = all.path("items").path(0).path("id").asString();
    JsonNode one = get("/api/v1/enrolments/" + id);
    String participant = one.path("participant").asString();

    assertThat(all.path("total").asInt()).isEqualTo(2);
    assertThat(one).isEqualTo(all.path("items").path(0));
    assertThat(one.path("avslutReason").asString()).isIn("STUDIER", "FLYTT");
    assertThat(get("/api/v1/participants").path("total").asInt()).isEqualTo(2);
    assertThat(get("/api/v1/participants/" + participant).path("enrolments").path(0).asString())
        .isEqualTo(id);
  }

  @Test
  void code_lists_are_read_with_what_users_have_added_and_ended() throws Exception {
    JsonNode reasons = get("/api/v1/code-lists/avslut-reason");

    assertThat(reasons.path("open").asBoolean()).isTrue();
    assertThat(reasons.path("codes").path(0).path("label").asString())
        .isEqualTo("Arbete utan stöd");
    assertThat(get("/api/v1/code-lists/sex").path("open").asBoolean()).isFalse();
    assertThat(get("/api/v1/code-lists?limit=100").path("items").size()).isGreaterThan(20);
  }

  @Test
  void a_history_reads_as_sentences() throws Exception {
    String id = get("/api/v1/enrolments").path("items").path(0).path("id").asString();
    JsonNode history = get("/api/v1/enrolments/" + id + "/history").path("items");

    assertThat(history.path(0).path("text").asString()).matches("Skrevs in i .* den 2023-.*");
    assertThat(history.path(1).path("text").asString()).startsWith("Avslutades den 2023-1");
  }

  @Test
  void the_log_is_read_on_from_a_position_and_says_nothing_of_who_a_person_is() throws Exception {
    JsonNode first = get("/api/v1/log?limit=3");
    JsonNode rest = get("/api/v1/log?limit=1000&after=" + first.path("next").asLong());

    assertThat(first.path("items").size()).isEqualTo(3);
    assertThat(rest.path("items").size()).isEqualTo(5);
    assertThat(first.toString() + rest).doesNotContain("localNumber");
    assertThat(get("/api/v1/log/checkpoint").path("position").asLong()).isEqualTo(8);
  }

  @Test
  void an_answer_has_the_contracts_shape() throws Exception {
    JsonNode answer =
        get(
            "/api/v1/figures/to-work-or-studies?from=2023-01-01&to=2023-12-31&by=sex&asOf=2024-03-22");

    assertThat(answer.toString())
        .isEqualTo(
            """
            {"figure":"to-work-or-studies","version":1,"name":"Till arbete eller studier",\
            "period":{"from":"2023-01-01","to":"2023-12-31"},\
            "asOf":{"given":"2024-03-22","position":8,"recordedAt":"2024-02-01T11:00:00Z"},\
            "total":{"count":1,"of":2,"percent":50},\
            "cells":[{"by":{"sex":"KVINNA"},"count":1,"of":1,"percent":100},\
            {"by":{"sex":"MAN"},"count":0,"of":1,"percent":0}]}\
            """);
  }

  @Test
  void a_share_of_nothing_is_null_with_its_reason() throws Exception {
    JsonNode total = get("/api/v1/figures/to-work?from=2020-01-01&to=2020-12-31").get("total");

    assertThat(total.toString())
        .isEqualTo("{\"count\":0,\"of\":0,\"percent\":null,\"reason\":\"inga avslut\"}");
  }

  @Test
  void as_of_can_be_a_day_an_instant_or_a_position() throws Exception {
    String avslut = "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&asOf=";

    assertThat(count(avslut + "2024-01-31")).isEqualTo(1);
    assertThat(count(avslut + "2024-02-01")).isEqualTo(2);
    assertThat(count(avslut + "2024-02-01T10:59:59Z")).isEqualTo(1);
    assertThat(count(avslut + "2024-02-01T11:00:00Z")).isEqualTo(2);
    assertThat(count(avslut + "position:7")).isEqualTo(1);
    assertThat(count(avslut + "position:0")).isZero();
  }

  @Test
  void a_difference_tells_its_causes() throws Exception {
    JsonNode difference =
        get(
            "/api/v1/figures/avslut/difference?from=2023-01-01&to=2023-12-31&asOf=2023-12-31&against=2024-03-01");

    assertThat(difference.at("/total/change/count").asInt()).isEqualTo(1);
    assertThat(difference.at("/causes/0/cause").asString()).isEqualTo("LATE");
    assertThat(difference.at("/causes/0/events/0/position").asInt()).isEqualTo(8);
  }

  @Test
  void history_is_a_list_of_what_was_known_from_where() throws Exception {
    JsonNode history = get("/api/v1/figures/avslut/history?from=2023-01-01&to=2023-12-31");

    assertThat(history.toString())
        .isEqualTo(
            """
            [{"position":7,"recordedAt":"2023-11-30T11:00:00Z","total":{"count":1}},\
            {"position":8,"recordedAt":"2024-02-01T11:00:00Z","total":{"count":2}}]\
            """);
  }

  @Test
  void a_replay_gives_the_same_answer_and_says_what_it_folded() throws Exception {
    JsonNode replayed =
        json.readTree(
            post("{\"figure\":\"avslut\",\"from\":\"2023-01-01\",\"to\":\"2023-12-31\",\"by\":\"sex\"}")
                .body());
    JsonNode live = get("/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&by=sex");

    assertThat(replayed.get("cells")).isEqualTo(live.get("cells"));
    assertThat(replayed.at("/replay/events").asInt()).isEqualTo(8);
  }

  @Test
  void a_report_holds_every_figure() throws Exception {
    assertThat(get("/api/v1/reports/2023").get("figures")).hasSize(33);
    assertThat(get("/api/v1/reports/2023-h1").at("/period/to").asString()).isEqualTo("2023-06-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/figures/avslut",
        "/api/v1/figures/avslut?from=2023-02-30&to=2023-12-31",
        "/api/v1/figures/avslut?from=2023-12-31&to=2023-01-01",
        "/api/v1/figures/avslut?from=0001-12-31&to=2023-01-01",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&asOf=igar",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&asOf=position:-1",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&asof=2024-01-01",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&by=shoesize",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&by=sex,kommun,insats",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&insats=SE",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&kommun=9999",
        "/api/v1/figures/avslut?from=2023-01-01&from=2022-01-01&to=2023-12-31",
        "/api/v1/figures?page=0",
      })
  void nonsense_is_refused_in_swedish(String path) throws Exception {
    HttpResponse<String> response = send(path);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
    JsonNode problem = json.readTree(response.body());
    assertThat(problem.get("title").asString()).isEqualTo("Begäran kan inte besvaras");
    assertThat(problem.get("errors")).isNotEmpty();
    assertThat(problem.at("/errors/0/code").asString()).matches("[A-Z_]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/figures/shoe-size?from=2023-01-01&to=2023-12-31",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&version=2",
        "/api/v1/figures/avslut?from=2023-01-01&to=2023-12-31&asOf=position:99",
        "/api/v1/reports/nasta",
        "/api/v1/insatser/4711",
        "/api/v1/nothing",
      })
  void what_does_not_exist_is_not_found(String path) throws Exception {
    HttpResponse<String> response = send(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(json.readTree(response.body()).get("detail").asString()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"x\"", "{}", "{\"figure\":\"avslut\",\"from\":17}"})
  void a_replay_of_nonsense_is_refused(String body) throws Exception {
    HttpResponse<String> response = post(body);

    assertThat(response.statusCode()).isBetween(400, 404);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
  }

  @Test
  void a_reader_can_wait_for_its_own_write() throws Exception {
    HttpRequest.Builder request = request("/api/v1/insatser");

    assertThat(status(request.copy().header("X-Min-Position", "8"))).isEqualTo(200);
    HttpResponse<String> tooSoon =
        client.send(
            request.copy().header("X-Min-Position", "9").build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(tooSoon.statusCode()).isEqualTo(503);
    assertThat(tooSoon.headers().firstValue("retry-after")).hasValue("1");
    assertThat(status(request.copy().header("X-Min-Position", "snart"))).isEqualTo(400);
  }

  @Test
  void the_page_shows_the_year_and_what_changed() throws Exception {
    String page = send("/?ar=2023&asOf=2024-03-01&against=2023-12-31").body();

    assertThat(page)
        .contains("Året 2023")
        .contains("1 av 2 (50\u00a0%)")
        .contains("Sen registrering +1")
        .contains("uppfyllt")
        .contains("Eksjö")
        .contains("href=\"/api/v1/reports/2023.xlsx?asOf=2024-03-01\"")
        .contains("href=\"/api/v1/reports/2023.csv?asOf=2024-03-01\"")
        .doesNotContain(".zip");
  }

  @Test
  void the_page_shows_the_first_half_of_a_year_too() throws Exception {
    assertThat(send("/?ar=2023&del=h1").body())
        .contains("Första halvåret 2023")
        .contains("Totalt första halvåret 2022")
        .contains("href=\"/api/v1/reports/2023-h1.xlsx\"");
    assertThat(send("/?ar=2023&del=h2").body()).contains("&quot;h2&quot; är ingen del av året");
  }

  @Test
  void what_is_behind_a_part_says_how_many_and_never_who() throws Exception {
    String page = send("/siffror/avslut?from=2023-01-01&to=2023-12-31&by=sex&cell=sex:MAN").body();

    assertThat(page)
        .contains("<h1>Avslutade</h1>", "Kön", "Man", "Eksjö", "Hela siffran: <span>2</span>")
        .contains("2024-02-01")
        .doesNotContain("Aneby", "/enrolments/");
  }

  @Test
  void what_is_behind_a_figure_says_why_it_moved() throws Exception {
    String page =
        send("/siffror/avslut?from=2023-01-01&to=2023-12-31&asOf=2024-03-01&against=2023-12-31")
            .body();

    assertThat(page)
        .contains("Sen registrering +1 (en händelse)")
        .contains("id=\"asOf\" name=\"asOf\" type=\"date\" value=\"2024-03-01\"");
    assertThat(send("/siffror/avslut?from=2023-01-01&to=2023-12-31&asOf=position:8").body())
        .contains("Så som det var känt då.")
        .doesNotContain("value=\"position:8\"");
  }

  @ParameterizedTest
  @CsvSource({
    "skor?from=2023-01-01&to=2023-12-31, 404, heter &quot;skor&quot;",
    "avslut?from=2023-01-01&to=2023-12-31&version=9, 404, ingen version 9",
    "avslut?from=2023-01-01, 200, to",
    "avslut?from=2023-01-01&to=2023-12-31&cell=sex:MAN, 200, anger ingen del",
    "avslut?from=2023-01-01&to=2023-12-31&asOf=igar, 200, Ange ett datum",
    "avslut?from=2023-01-01&to=2023-12-31&asOf=position:99, 200, 99",
    "avslut?from=2023-01-01&to=2023-12-31&against=igar, 200, Ange ett datum",
    "avslut?from=2023-01-01&to=2023-12-31&color=red, 200, color",
  })
  void what_is_behind_nothing_is_said_in_the_page(String asked, int status, String says)
      throws Exception {
    HttpResponse<String> page = send("/siffror/" + asked);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains("role=\"alert\"", says);
  }

  @Test
  void the_page_says_in_the_form_what_is_wrong() throws Exception {
    HttpResponse<String> page = send("/?ar=tjugo&asOf=igar");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("role=\"alert\"").contains("Ange ett datum");
  }

  @Test
  void lists_are_paged() throws Exception {
    JsonNode page = get("/api/v1/figures?page=2&limit=10");

    assertThat(
            List.of(page.get("page").asInt(), page.get("limit").asInt(), page.get("total").asInt()))
        .containsExactly(2, 10, 33);
    assertThat(page.get("items")).hasSize(10);
  }

  private int count(String path) throws Exception {
    return get(path).at("/total/count").asInt();
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> response = send(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body());
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> post(String body) throws IOException, InterruptedException {
    return client.send(
        request("/api/v1/replays")
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
