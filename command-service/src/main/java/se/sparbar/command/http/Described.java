package se.sparbar.command.http;

import se.sparbar.openapi.Document;
import se.sparbar.openapi.Schemas;

/// What is served beside the tables of routes, and describes itself.
public interface Described {
  /// @param answers makes schemas of records that are answered
  void describe(Document document, Schemas answers);
}
