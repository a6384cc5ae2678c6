package se.sparbar.command.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a program with a fault, or a person with bad intentions, makes of a good body.
final class Hostile {
  static final String A_PERSON = "19900119-9802";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper JSON = new JsonMapper();

  /// Texts that have broken programs before.
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\nb\tc",
          "\ud800",
          "\ufeff\u202e",
          "'; DROP TABLE event; --",
          "<script>alert(1)</script>",
          "${jndi:ldap://x}",
          "{0} %s %n",
          "../../etc/passwd",
          A_PERSON,
          "Infinity",
          "2023-02-30",
          "0000-00-00",
          "+999999999-12-31",
          "9999-12-31",
          "1",
          "null",
          "åäö ÅÄÖ 😀",
          "e\u0301".repeat(300),
          "x".repeat(501),
          "x".repeat(70_000));

  private Hostile() {}

  /// The body with one thing wrong with it, or not a body at all.
  static byte[] of(ObjectNode good, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> broken(good, random);
      case 1 -> bytes(grown(good, random));
      default -> bytes(changed(good, random));
    };
  }

  private static byte[] broken(ObjectNode good, Random random) {
    byte[] bytes = bytes(good);
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        yield bytes;
      }
      case 2 -> {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        yield noise;
      }
      case 3 -> ("[" + "[".repeat(random.nextInt(3000))).getBytes(StandardCharsets.UTF_8);
      case 4 -> good.toString().getBytes(StandardCharsets.UTF_16);
      default ->
          List.of("[]", "null", "1", "\"\"", "{}", "", "{}{}", "{\"a\":NaN}")
              .get(random.nextInt(8))
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  private static ObjectNode grown(ObjectNode good, Random random) {
    ObjectNode body = good.deepCopy();
    String name = TEXTS.get(random.nextInt(TEXTS.size() - 1));
    body.set(random.nextBoolean() ? "recordedAt" : name, anything(random));
    return body;
  }

  private static ObjectNode changed(ObjectNode good, Random random) {
    ObjectNode body = good.deepCopy();
    List<String> names = List.copyOf(body.propertyNames());
    if (names.isEmpty()) {
      return grown(good, random);
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(5) == 0) {
      body.remove(name);
    } else if (body.get(name) instanceof ObjectNode inner && random.nextBoolean()) {
      body.set(name, changed(inner, random));
    } else if (body.get(name) instanceof ArrayNode list && random.nextBoolean()) {
      list.add(anything(random));
    } else {
      body.set(name, anything(random));
    }
    return body;
  }

  private static JsonNode anything(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextInt());
      case 3 -> NODES.numberNode(random.nextLong());
      case 4 -> NODES.numberNode(random.nextDouble() * 1e300);
      case 5 -> NODES.objectNode().put("a", 1);
      case 6 -> NODES.arrayNode().add("0604").add(1).addNull();
      default -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  private static byte[] bytes(ObjectNode body) {
    return JSON.writeValueAsBytes(body);
  }
}
