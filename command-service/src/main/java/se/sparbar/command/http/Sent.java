package se.sparbar.command.http;

import java.util.Map;
import se.sparbar.command.desk.Order;
import tools.jackson.databind.JsonNode;

/// A request to write: its body, which is a JSON object, and on what conditions it was sent.
public record Sent(JsonNode body, Order order) {

  /// The command that the body is, with what the path says.
  <R extends Record> R as(Class<R> command, String component, Object given) {
    return Fields.read(body, command, Map.of(component, given));
  }
}
