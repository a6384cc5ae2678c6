package se.sparbar.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A document under construction.
public final class Document {
  private static final String VERSION = "3.1.1";
  private static final String PROBLEM = "application/problem+json";

  private final Map<String, Object> json;
  private final List<Object> tags = new ArrayList<>();

  /// @param version of the API
  public Document(String title, String version, String description) {
    json =
        Json.of(
            "openapi",
            VERSION,
            "info",
            Json.of("title", title, "version", version, "description", description),
            "servers",
            List.of(Json.of("url", "/")),
            "tags",
            tags);
  }

  public void tag(String name, String description) {
    tags.add(Json.of("name", name, "description", description));
  }

  public void operation(String method, String path, Operation operation) {
    Json.under(Json.under(json, "paths"), path)
        .put(method.toLowerCase(Locale.ROOT), operation.json());
  }

  /// A header that operations can name as one of their parameters.
  public void header(
      String component, String name, Map<String, Object> schema, String about, String example) {
    component(
        "parameters",
        component,
        Json.of(
            "name",
            name,
            "in",
            "header",
            "required",
            false,
            "description",
            about,
            "schema",
            schema,
            "example",
            example));
  }

  /// A refusal that operations can name as one of their answers.
  public void problem(String component, String about, Map<String, Object> schema, Object example) {
    component(
        "responses",
        component,
        Json.of(
            "description",
            about,
            "content",
            Json.of(PROBLEM, Json.of("schema", schema, "example", example))));
  }

  /// All that operations refer to, once they are described.
  public void schemas(Schemas schemas) {
    schemas.components().forEach((name, schema) -> component("schemas", name, schema));
  }

  private void component(String kind, String name, Object component) {
    Json.under(Json.under(json, "components"), kind).put(name, component);
  }

  public Map<String, Object> json() {
    return json;
  }

  /// Two halves as one; where both say something of one thing, the first is believed.
  public static Map<String, Object> merged(Map<String, Object> first, Map<String, Object> second) {
    Map<String, Object> both = new LinkedHashMap<>(first);
    second.forEach((name, value) -> both.merge(name, value, Document::merged));
    return both;
  }

  @SuppressWarnings("unchecked") // the names of JSON objects are texts
  private static Object merged(Object first, Object second) {
    if (first instanceof Map<?, ?> && second instanceof Map<?, ?>) {
      return merged((Map<String, Object>) first, (Map<String, Object>) second);
    }
    if (first instanceof List<?> one && second instanceof List<?> other) {
      Set<Object> both = new LinkedHashSet<>(one);
      both.addAll(other);
      return List.copyOf(both);
    }
    return first;
  }
}
