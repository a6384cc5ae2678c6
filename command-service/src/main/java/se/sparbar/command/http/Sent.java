package se.sparbar.command.http;

import se.sparbar.command.desk.Order;
import tools.jackson.databind.JsonNode;

/// A request to write: its body, which is a JSON object, and on what conditions it was sent.
public record Sent(JsonNode body, Order order) {}
