package se.sparbar.command.http;

import java.util.Map;
import se.sparbar.command.text.Codes;
import se.sparbar.openapi.Schemas;
import tools.jackson.databind.JsonNode;

/// How a command stands in a body.
interface Form<I, C> {
  /// @param id from the path, or new
  /// @param codes that can be written now
  /// @throws Invalid with all that is wrong
  C read(JsonNode body, I id, Codes codes);

  /// The body's schema.
  Map<String, Object> schema(Schemas schemas);
}
