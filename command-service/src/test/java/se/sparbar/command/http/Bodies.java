package se.sparbar.command.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes bodies of the shapes that the OpenAPI document describes, about things that exist.
final class Bodies {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
  private static final List<String> KOMMUNER =
      List.of("0604", "0604", "0604", "0686", "0682", "1283");
  private static final int DAYS = 760;

  private final JsonNode document;
  private final Random random;

  /// How seldom a value is another than the example's; an example as it stands goes with others.
  private int faithful = 2;

  private boolean isSure;

  private JsonNode before = NODES.missingNode();

  /// What exists, by the name of its id's schema.
  private final Map<String, List<String>> known = new HashMap<>();

  Bodies(JsonNode document, Random random) {
    this.document = document;
    this.random = random;
  }

  void made(String idKind, String id) {
    known.computeIfAbsent(idKind, _ -> new ArrayList<>()).add(id);
  }

  /// One of those that exist, the later ones more often; now and then one that does not.
  String id(String kind) {
    List<String> ids = known.getOrDefault(kind, List.of());
    if (ids.isEmpty() || (!isSure && random.nextInt(50) == 0)) {
      return new UUID(random.nextLong(), random.nextLong()).toString();
    }
    if (isSure) {
      return ids.getLast();
    }
    int recent = Math.min(ids.size(), 20);
    return random.nextInt(4) == 0
        ? ids.get(random.nextInt(ids.size()))
        : ids.get(ids.size() - 1 - random.nextInt(recent));
  }

  /// @param example which gives what the schema does not know
  /// @param earlier a body that was accepted for the same thing, or none: of whom it spoke
  ObjectNode like(String component, JsonNode example, JsonNode earlier) {
    before = earlier;
    JsonNode schema = document.at("/components/schemas/" + component);
    isSure = false;
    faithful = random.nextInt(5) < 2 ? 100 : 2;
    return (ObjectNode) make("", schema, example);
  }

  /// The example itself, about what was written to last.
  ObjectNode exactly(String component, JsonNode example) {
    isSure = true;
    before = NODES.missingNode();
    JsonNode schema = document.at("/components/schemas/" + component);
    return (ObjectNode) make("", schema, example);
  }

  private JsonNode make(String field, JsonNode schema, JsonNode example) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      return named(field, name, document.at(reference.substring(1)), example);
    }
    if (schema.has("anyOf")) {
      return make(field, schema.path("anyOf").get(0), example);
    }
    if (schema.has("oneOf")) {
      return oneOf(field, schema.path("oneOf"), example);
    }
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (!example.isMissingNode() && isFaithful() && isPlain(field, example)) {
      return example;
    }
    return ofType(field, schema, example);
  }

  private JsonNode oneOf(String field, JsonNode kinds, JsonNode example) {
    for (JsonNode kind : kinds) {
      if (kind.at("/properties/field/const").equals(example.path("field")) && isFaithful()) {
        return make(field, kind, example);
      }
    }
    return make(field, kinds.get(random.nextInt(kinds.size())), NODES.missingNode());
  }

  private boolean isFaithful() {
    return isSure || random.nextInt(faithful) > 0;
  }

  private static boolean isPlain(String field, JsonNode example) {
    return !field.matches("name|localNumber") && example.isValueNode();
  }

  private JsonNode named(String field, String name, JsonNode schema, JsonNode example) {
    if (name.endsWith("Id") && before.path(field).isString() && isFaithful()) {
      return before.path(field);
    }
    if (name.endsWith("Id")) {
      return NODES.stringNode(id(name));
    }
    if ((name.equals("Kommun") || name.equals("Huvudman"))
        && !(example.isString() && isFaithful())) {
      return NODES.stringNode(KOMMUNER.get(random.nextInt(KOMMUNER.size())));
    }
    if (example.isString() && isFaithful()) {
      return example;
    }
    return make(field, schema, example);
  }

  private JsonNode ofType(String field, JsonNode schema, JsonNode example) {
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asString("") : type.asString("")) {
      case "object" -> object(schema, example);
      case "array" -> array(field, schema, example);
      case "integer" -> NODES.numberNode(number(field, example));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      default -> NODES.stringNode(text(field, schema, example));
    };
  }

  private ObjectNode object(JsonNode schema, JsonNode example) {
    ObjectNode object = NODES.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asString("")));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      boolean wanted = example.has(name) == isFaithful();
      if (required.contains(name) || wanted) {
        object.set(name, make(name, property.getValue(), example.path(name)));
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      example.properties().forEach(entry -> object.set(entry.getKey(), entry.getValue()));
    }
    return object;
  }

  private ArrayNode array(String field, JsonNode schema, JsonNode example) {
    ArrayNode array = NODES.arrayNode();
    int size = isFaithful() ? example.size() : 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      array.add(make(field, schema.path("items"), example.path(i)));
    }
    return array;
  }

  private long number(String field, JsonNode example) {
    return switch (field) {
      case "corrects", "started" -> 1 + random.nextInt(6);
      case "birthYear" -> 1960 + random.nextInt(48);
      default ->
          example.isIntegralNumber() && random.nextBoolean()
              ? example.longValue()
              : random.nextInt(101);
    };
  }

  private String text(String field, JsonNode schema, JsonNode example) {
    if (schema.has("enum") || schema.has("examples")) {
      JsonNode codes = schema.path(schema.has("enum") ? "enum" : "examples");
      return codes.get(random.nextInt(codes.size())).asString("");
    }
    return switch (schema.path("format").asString("")) {
      case "date" -> FIRST.plusDays(random.nextInt(DAYS)).toString();
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      default ->
          field.matches("name|localNumber")
              ? "N " + Long.toHexString(random.nextLong())
              : example.asString("Ett skäl som går att läsa");
    };
  }
}
