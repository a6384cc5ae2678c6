package se.sparbar.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/// JSON objects as they are built here: maps in the order in which they were filled.
final class Json {
  private Json() {}

  /// @param namesAndValues a name, its value, a name ...
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /// The object under a name, made when it is not there.
  @SuppressWarnings("unchecked") // only objects are put under these names
  static Map<String, Object> under(Map<String, Object> object, String name) {
    return (Map<String, Object>) object.computeIfAbsent(name, _ -> new LinkedHashMap<>());
  }
}
