package se.sparbar.command.http;

import java.util.Map;
import se.sparbar.openapi.Schemas;
import tools.jackson.databind.JsonNode;

/// How a command stands in a body.
interface Form<I, C> {
  /// @param id from the path, or new
  /// @throws Invalid with all that is wrong
  C read(JsonNode body, I id);

  /// The body's schema.
  Map<String, Object> schema(Schemas schemas);
}
