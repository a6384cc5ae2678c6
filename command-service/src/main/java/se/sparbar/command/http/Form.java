package se.sparbar.command.http;

import tools.jackson.databind.JsonNode;

/// How a command stands in a body.
interface Form<I, C> {
  /// @param id from the path, or new
  /// @throws Invalid with all that is wrong
  C read(JsonNode body, I id);
}
