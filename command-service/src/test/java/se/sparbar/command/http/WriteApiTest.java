package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.command.text.Codes;
import se.sparbar.command.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is said of every way to write is there, and is true.
class WriteApiTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode document = JSON.valueToTree(WriteApi.document(List.of()));

  /// A route with the resource that it belongs to.
  record Way<I, C>(Resource<I, C> resource, Route<I, C> route) {
    static <I, C> Stream<Way<I, C>> of(Resource<I, C> resource) {
      return resource.routes().stream().map(route -> new Way<>(resource, route));
    }

    String command() {
      return route.command().getSimpleName();
    }

    JsonNode example() {
      return JSON.valueToTree(Examples.of(route.command()));
    }

    C read(JsonNode body) {
      return route
          .form()
          .read(body, resource.subject().id().apply(UUID.randomUUID()), Codes.DELIVERED);
    }

    @Override
    public String toString() {
      return command();
    }
  }

  static Stream<Way<?, ?>> ways() {
    return Resources.ALL.stream().flatMap(Way::of);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void a_command_is_described_in_swedish(Way<?, ?> way) {
    assertThat(Texts.has(way.command() + ".summary")).isTrue();
    assertThat(Texts.of(way.command() + ".summary")).doesNotEndWith(".");
    assertThat(Texts.has(way.command() + ".description")).isTrue();
    assertThat(Texts.of(way.command() + ".description")).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void its_example_is_read_as_the_command(Way<?, ?> way) {
    assertThat(way.read(way.example())).isInstanceOf(way.route().command());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void its_example_is_of_the_schema(Way<?, ?> way) {
    assertThat(Shape.of(document, way.command()).errors(way.example())).isEmpty();
  }

  @Test
  void what_is_served_is_described_and_nothing_else_is() {
    Server server = Server.shared();
    JsonNode served = JSON.readTree(server.get("/v3/api-docs").response().body()).path("paths");
    assertThat(served.propertyNames()).containsExactlyInAnyOrderElementsOf(server.paths());
  }

  @Test
  void every_example_of_what_is_served_beside_the_tables_is_of_its_schema() {
    JsonNode all = JSON.readTree(Server.shared().get("/v3/api-docs").response().body());
    List<JsonNode> contents = all.path("paths").findValues("application/json");
    assertThat(contents)
        .hasSizeGreaterThan(20)
        .allSatisfy(content ->
            assertThat(Shape.of(all, content.path("schema")).errors(content.path("example")))
                .as(content.path("example").toString())
                .isEmpty());
  }

  @Test
  void every_answer_that_is_shown_is_of_its_schema() {
    Shape problem = Shape.of(document, "Problem");
    JsonNode responses = document.path("components").path("responses");
    assertThat(responses.size()).isGreaterThan(8);
    responses.forEach(response -> {
      JsonNode example = response.at("/content/application~1problem+json/example");
      assertThat(problem.errors(example)).as(example.toString()).isEmpty();
    });
  }
}
