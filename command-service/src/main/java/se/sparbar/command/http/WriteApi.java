package se.sparbar.command.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.text.Texts;
import se.sparbar.openapi.Document;
import se.sparbar.openapi.Operation;
import se.sparbar.openapi.Schemas;
import se.sparbar.openapi.Schemas.Nulls;

/// The writing half of the OpenAPI document, made from the tables of routes.
public final class WriteApi {
  static final String JSON = "application/json";
  static final String VERSION = "1.0.0";

  private static final UUID EXAMPLE = UUID.fromString("4f1c9a52-3d6e-4b7a-8c0d-2e5f6a7b8c9d");

  private final Document document =
      new Document(Texts.of("api.title"), VERSION, Texts.of("api.description"));
  private final Schemas bodies = new Schemas(Nulls.READ, WriteApi::said);
  private final Schemas answers = new Schemas(Nulls.LEFT_OUT, WriteApi::said);

  private WriteApi() {}

  /// @param others what is served beside the tables
  static Map<String, Object> document(List<Described> others) {
    WriteApi api = new WriteApi();
    api.conditions();
    WriteProblems.describe(api.document, api.answers);
    Resources.ALL.forEach(api::resource);
    others.forEach(other -> other.describe(api.document, api.answers));
    api.document.schemas(api.answers);
    api.document.schemas(api.bodies);
    return api.document.json();
  }

  private static @Nullable String said(String key) {
    return Texts.has(key) ? Texts.of(key) : null;
  }

  private void conditions() {
    Map<String, Object> text = bodies.of(String.class);
    document.header("IfMatch", "If-Match", text, Texts.of("parameter.if-match"), "\"1\"");
    document.header(
        "IdempotencyKey",
        "Idempotency-Key",
        text,
        Texts.of("parameter.idempotency-key"),
        "0b8f7d0e-53a1-4a86-9d0c-6f1f4d2c7a11");
  }

  private <I, C> void resource(Resource<I, C> resource) {
    String tag = Texts.of("tag." + resource.name());
    document.tag(tag, Texts.of("tag." + resource.name() + ".description"));
    resource
        .routes()
        .forEach(route ->
            document.operation("post", resource.path(route), describe(resource, route, tag)));
  }

  private <I, C> Operation describe(Resource<I, C> resource, Route<I, C> route, String tag) {
    String name = route.command().getSimpleName();
    Operation operation =
        new Operation(
            name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
            tag,
            Texts.of(name + ".summary"),
            Texts.of(name + ".description"));
    if (!route.creates()) {
      @Nullable String named = resource.subject().example();
      operation.inPath(
          "id",
          bodies.of(named == null ? UUID.class : String.class),
          Texts.of(named == null ? "parameter.id" : "parameter.name"),
          named == null ? EXAMPLE.toString() : named);
    }
    operation.parameter("IfMatch").parameter("IdempotencyKey");
    operation.body(JSON, route.form().schema(bodies), Examples.of(route.command()));
    created(operation, resource.homePath(), route.creates() ? 1 : 2);
    return WriteProblems.all(operation);
  }

  private void created(Operation operation, String path, long version) {
    Map<String, Object> receipt =
        Map.of("id", EXAMPLE.toString(), "version", version, "position", 4711);
    operation
        .answer(201, Texts.of("answer.created"), JSON, answers.of(Receipt.class), receipt)
        .header(201, "Location", Texts.of("answer.created.location"), path + "/" + EXAMPLE)
        .header(201, "ETag", Texts.of("answer.created.etag"), "\"" + version + "\"");
  }
}
