package se.sparbar.query.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is said of every question that can be asked is true of the running service.
@NullMarked
@SpringBootTest(
    classes = QueryHttpTest.App.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
class ReadApiTest {
  private static final Pattern NAMES = Pattern.compile("Använd ([^.]*)\\.");

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private JsonNode document = json.nullNode();

  /// A question that the document describes.
  record Asking(String path, JsonNode operation) {
    List<JsonNode> inQuery() {
      return StreamSupport.stream(operation.path("parameters").spliterator(), false)
          .filter(parameter -> parameter.path("in").asString("").equals("query"))
          .toList();
    }

    /// With the examples of what must be given.
    String address(String more) {
      String address = path;
      List<String> query = new ArrayList<>();
      for (JsonNode parameter : operation.path("parameters")) {
        String name = parameter.path("name").asString("");
        String example = parameter.path("example").asString("");
        address = address.replace("{" + name + "}", example);
        if (parameter.path("required").asBoolean(false) && !path.contains("{" + name + "}")) {
          query.add(name + "=" + encode(example, UTF_8));
        }
      }
      query.add(more);
      return address + "?" + String.join("&", query);
    }

    JsonNode schema(int status) {
      return operation
          .path("responses")
          .path(Integer.toString(status))
          .at("/content/application~1json/schema");
    }
  }

  @BeforeEach
  void read() throws Exception {
    document = json.readTree(get(ApiDocsHttp.PATH).body());
  }

  @Test
  void every_question_is_described_with_an_example_of_its_shape() {
    assertThat(inJson())
        .hasSizeGreaterThan(7)
        .allSatisfy(question -> {
          JsonNode answer = question.operation().at("/responses/200/content/application~1json");
          assertThat(Shape.of(document, answer.path("schema")).errors(answer.path("example")))
              .isEmpty();
        });
    JsonNode replay =
        document.at("/paths/~1api~1v1~1replays/post/requestBody/content/application~1json");
    assertThat(Shape.of(document, replay.path("schema")).errors(replay.path("example"))).isEmpty();
  }

  @Test
  void every_answer_is_of_the_described_shape() throws Exception {
    for (Asking question : inJson().toList()) {
      HttpResponse<String> answer = get(question.address(""));
      assertThat(answer.statusCode()).as(question.path()).isIn(200, 404);
      Shape shape =
          answer.statusCode() == 200
              ? Shape.of(document, question.schema(200))
              : Shape.of(document, "ReadProblem");
      assertThat(shape.errors(json.readTree(answer.body()))).as(answer.body()).isEmpty();
    }
  }

  @Test
  void the_parameters_are_those_that_the_service_knows() throws Exception {
    for (Asking question : questions().filter(q -> !q.inQuery().isEmpty()).toList()) {
      HttpResponse<String> refusal = get(question.address("zzz=1"));
      assertThat(refusal.statusCode()).as(question.path()).isEqualTo(400);
      assertThat(Shape.of(document, "ReadProblem").errors(json.readTree(refusal.body()))).isEmpty();
      Matcher names = NAMES.matcher(refusal.body());
      assertThat(names.find()).isTrue();
      assertThat(question.inQuery())
          .extracting(parameter -> parameter.path("name").asString(""))
          .containsExactlyInAnyOrder(names.group(1).split(", "));
    }
  }

  @Test
  void what_is_said_of_the_api_leads_to_the_document() throws Exception {
    JsonNode info = json.readTree(get("/api-info").body());
    assertThat(info.path("apiDocumentation").asString("")).isEqualTo(ApiDocsHttp.PATH);
    assertThat(info.path("apiVersion")).isEqualTo(document.at("/info/version"));
  }

  private Stream<Asking> questions() {
    return document.path("paths").properties().stream()
        .filter(path -> path.getValue().has("get"))
        .map((Map.Entry<String, JsonNode> path) ->
            new Asking(path.getKey(), path.getValue().path("get")));
  }

  private Stream<Asking> inJson() {
    return questions().filter(question -> !question.schema(200).isMissingNode());
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
