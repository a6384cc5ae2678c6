package se.sparbar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The document of the whole API, as it is served at the one address.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private Whole whole;
  private String text = "";
  private JsonNode document = JSON.nullNode();

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    whole = Whole.start(data, "--no-demo");
    text = send("GET", "/v3/api-docs", "").body();
    document = JSON.readTree(text);
  }

  @AfterAll
  void stop() {
    whole.close();
  }

  @Test
  void it_is_valid_openapi_3_1() {
    SwaggerParseResult parsed = parse(text);
    assertThat(document.path("openapi").asString("")).startsWith("3.1.");
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(20);
    assertThat(parse(text.replace("\"summary\"", "\"sumary\"")).getMessages()).isNotEmpty();
  }

  private static SwaggerParseResult parse(String text) {
    ParseOptions strict = new ParseOptions();
    strict.setResolve(true);
    return new OpenAPIV3Parser().readContents(text, List.of(), strict);
  }

  @Test
  void its_schemas_are_json_schemas_and_every_reference_leads_somewhere() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schemas = document.at("/components/schemas");
    assertThat(schemas.size()).isGreaterThan(30);
    schemas
        .properties()
        .forEach(
            schema -> assertThat(meta.validate(schema.getValue())).as(schema.getKey()).isEmpty());
    document
        .findValuesAsString("$ref")
        .forEach(reference ->
            assertThat(document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
  }

  @Test
  void it_follows_diggs_profile_and_our_contract() {
    assertThat(Digg.faults(document)).isEmpty();
    assertThat(Digg.faults(JSON.readTree(text.replace("/assessments", "/registerAssessment"))))
        .hasSize(1);
    assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
  }

  @Test
  void both_halves_are_in_it() {
    assertThat(document.path("paths").propertyNames())
        .contains("/api-info", "/api/v1/enrolments/{id}/avslut", "/api/v1/figures/{id}");
    assertThat(document.at("/paths/~1api~1v1~1insatser").propertyNames()).contains("get", "post");
  }

  @Test
  void every_documented_place_is_there_and_refuses_as_documented() throws Exception {
    List<String> strange = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      String place = path.getKey().replaceAll("\\{\\w+}", "4f1c9a52-3d6e-4b7a-8c0d-2e5f6a7b8c9d");
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        HttpResponse<String> answer = send(method, place, method.equals("GET") ? "" : "[]");
        if (!operation.getValue().path("responses").has(Integer.toString(answer.statusCode()))) {
          strange.add(operation.getKey() + " " + place + " " + answer.statusCode());
        }
      }
    }
    assertThat(strange).isEmpty();
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    URI address = whole.address().resolve(path);
    return http.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
