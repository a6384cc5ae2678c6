package se.sparbar.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One operation, described piece by piece.
public final class Operation {
  private final Map<String, Object> json;

  public Operation(String id, String tag, String summary, String description) {
    json =
        Json.of(
            "tags",
            List.of(tag),
            "summary",
            summary,
            "description",
            description,
            "operationId",
            id);
  }

  /// A parameter of the path.
  public Operation inPath(String name, Map<String, Object> schema, String about, Object example) {
    return parameter(
        Json.of(
            "name",
            name,
            "in",
            "path",
            "required",
            true,
            "description",
            about,
            "schema",
            schema,
            "example",
            example));
  }

  public Operation inQuery(
      String name, boolean required, Map<String, Object> schema, String about, Object example) {
    return parameter(
        Json.of(
            "name",
            name,
            "in",
            "query",
            "required",
            required,
            "description",
            about,
            "schema",
            schema,
            "example",
            example));
  }

  /// A parameter that stands among the document's components.
  public Operation parameter(String component) {
    return parameter(Json.of("$ref", "#/components/parameters/" + component));
  }

  @SuppressWarnings("unchecked") // only parameters are in that list
  private Operation parameter(Map<String, Object> parameter) {
    ((List<Object>) json.computeIfAbsent("parameters", _ -> new ArrayList<>())).add(parameter);
    return this;
  }

  public Operation body(String mediaType, Map<String, Object> schema, Object example) {
    Map<String, Object> body = Json.under(json, "requestBody");
    body.put("required", true);
    Json.under(body, "content").put(mediaType, Json.of("schema", schema, "example", example));
    return this;
  }

  /// One form of the answer; several statuses and media types can be added.
  public Operation answer(
      int status, String about, String mediaType, Map<String, Object> schema, Object example) {
    Map<String, Object> response = Json.under(responses(), Integer.toString(status));
    response.put("description", about);
    Json.under(response, "content").put(mediaType, Json.of("schema", schema, "example", example));
    return this;
  }

  /// A file as one more form of an answer that was added before.
  public Operation file(int status, String mediaType, String example) {
    Json.under(Json.under(responses(), Integer.toString(status)), "content")
        .put(
            mediaType,
            Json.of("schema", Json.of("type", "string", "format", "binary"), "example", example));
    return this;
  }

  /// A header of an answer that was added before.
  public Operation header(int status, String name, String about, String example) {
    Json.under(Json.under(responses(), Integer.toString(status)), "headers")
        .put(
            name,
            Json.of("description", about, "schema", Json.of("type", "string"), "example", example));
    return this;
  }

  /// An answer that stands among the document's components.
  public Operation answer(int status, String component) {
    responses()
        .put(Integer.toString(status), Json.of("$ref", "#/components/responses/" + component));
    return this;
  }

  private Map<String, Object> responses() {
    return Json.under(json, "responses");
  }

  Map<String, Object> json() {
    return json;
  }
}
