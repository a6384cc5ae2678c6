package se.sparbar.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What DIGG's REST API-profil asks of an API, as far as it can be read in its document, and what
/// our own contract adds.
final class Digg {
  private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PARAMETER = Pattern.compile("\\{[a-z][a-zA-Z]*}");
  private static final Pattern FIELD = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern DAY = Pattern.compile("on|validFrom|[a-z]+On|from|until");
  private static final Pattern IDENTITY =
      Pattern.compile("(?i)person-?n(ummer|o|r)|pnr|ssn|social-?security|fodelsenummer");

  /// Nouns that Swedish law does not put in the plural by an s.
  private static final Set<String> COLLECTIONS = Set.of("insatser");

  /// There is one log, and it is read on from a position: pages of what grows would overlap.
  private static final String LOG = "log";

  /// Verbs that the contract names, for what has no noun.
  private static final Set<String> VERBS = Set.of("void", "restore", "undo", "end");

  private static final Set<String> AVOIDED =
      Set.of(
          "get",
          "create",
          "update",
          "delete",
          "remove",
          "set",
          "add",
          "put",
          "make",
          "register",
          "record",
          "start",
          "stop",
          "do",
          "change",
          "edit",
          "list",
          "find",
          "send",
          "submit");

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private Digg(JsonNode document) {
    this.document = document;
  }

  /// What breaks a rule, and where.
  static List<String> faults(JsonNode document) {
    Digg digg = new Digg(document);
    digg.information();
    document.path("paths").properties().forEach(path -> digg.path(path.getKey(), path.getValue()));
    document
        .at("/components/schemas")
        .properties()
        .forEach(schema -> digg.schema(schema.getKey(), schema.getValue()));
    return digg.faults;
  }

  private void check(boolean holds, String rule, Object... where) {
    if (!holds) {
      faults.add(rule + ": " + List.of(where));
    }
  }

  private void information() {
    JsonNode info = document.path("info");
    for (String field : List.of("title", "version", "description")) {
      check(!text(info, field).isBlank(), "the API says " + field, info);
    }
    check(!info.has("contact"), "no person is named", info);
  }

  private void path(String path, JsonNode item) {
    if (!path.equals("/api-info")) {
      check(path.startsWith("/api/v1/"), "a path has the version", path);
      segments(path, List.of(path.substring("/api/v1/".length()).split("/", -1)));
    }
    check(!IDENTITY.matcher(path).find(), "no identity in a path", path);
    item.properties()
        .forEach(operation -> operation(operation.getKey() + " " + path, operation.getValue()));
    if (item.has("get") && path.matches("/api/v1/[^/]+") && !path.endsWith("/" + LOG)) {
      Set<String> names =
          Set.copyOf(parameters(item.path("get")).map(p -> text(p, "name")).toList());
      check(names.containsAll(Set.of("page", "limit")), "a collection is read in pages", path);
    }
  }

  private void segments(String path, List<String> segments) {
    String first = segments.getFirst();
    boolean one = first.equals(LOG);
    check(
        one || first.endsWith("s") || COLLECTIONS.contains(first), "a collection is plural", path);
    for (String segment : segments) {
      boolean wellFormed =
          segment.startsWith("{")
              ? PARAMETER.matcher(segment).matches()
              : SEGMENT.matcher(segment).matches();
      check(wellFormed, "lower case and hyphens", path, segment);
      String word = segment.split("-", 2)[0];
      check(VERBS.contains(segment) || !AVOIDED.contains(word), "no verb in a path", path, segment);
    }
  }

  private void operation(String where, JsonNode operation) {
    for (String field : List.of("summary", "description", "operationId")) {
      check(!text(operation, field).isBlank(), "an operation has a " + field, where);
    }
    check(operation.path("tags").size() == 1, "an operation has one tag", where);
    parameters(operation).forEach(parameter -> parameter(where, parameter));
    JsonNode body = operation.at("/requestBody/content");
    body.forEach(content -> check(content.has("example"), "a body has an example", where));
    check(
        !where.startsWith("post") || !body.isEmpty() || where.endsWith("/undo"),
        "a POST has a body",
        where);
    operation
        .path("responses")
        .properties()
        .forEach(response ->
            response(where, Integer.parseInt(response.getKey()), resolve(response.getValue())));
  }

  private void parameter(String where, JsonNode parameter) {
    check(!text(parameter, "description").isBlank(), "a parameter is described", where, parameter);
    check(parameter.has("example"), "a parameter has an example", where, parameter);
    check(!IDENTITY.matcher(text(parameter, "name")).find(), "no identity in a query", where);
    boolean header = text(parameter, "in").equals("header");
    check(
        header || FIELD.matcher(text(parameter, "name")).matches(), "camelCase", where, parameter);
  }

  private void response(String where, int status, JsonNode response) {
    check(!text(response, "description").isBlank(), "an answer is described", where, status);
    List<String> types = List.copyOf(response.path("content").propertyNames());
    check(
        status < 400 || types.equals(List.of("application/problem+json")),
        "an error is a problem",
        where,
        status);
    response
        .path("content")
        .forEach(content ->
            check(
                content.has("example") && content.has("schema"),
                "an answer has an example and a schema",
                where,
                status));
  }

  private void schema(String name, JsonNode schema) {
    // In a rättelse, and in what it changed, from and to are the values, whatever they are of.
    boolean ours = !schema.has("oneOf") && !name.endsWith("Problem") && !name.endsWith("Changed");
    walk(
        schema,
        (field, property) -> {
          check(FIELD.matcher(field).matches(), "camelCase", name, field);
          check(
              !ours || !DAY.matcher(field).matches() || isDate(property),
              "a day is a date",
              name,
              field);
        });
  }

  private static boolean isDate(JsonNode property) {
    return text(property, "format").equals("date") || property.has("$ref") || property.has("anyOf");
  }

  private void walk(JsonNode schema, BiConsumer<String, JsonNode> property) {
    for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
      property.accept(entry.getKey(), entry.getValue());
    }
    schema.path("oneOf").forEach(one -> walk(one, property));
  }

  private Stream<JsonNode> parameters(JsonNode operation) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(this::resolve);
  }

  private JsonNode resolve(JsonNode node) {
    String ref = text(node, "$ref");
    return ref.isEmpty() ? node : document.at(ref.substring(1));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
