package se.sparbar.command.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/// The body that stands as an example for each command: `examples/<Command>.json`.
public final class Examples {
  private static final JsonMapper JSON = new JsonMapper();

  private Examples() {}

  public static Object of(Class<?> command) {
    return of(command.getSimpleName());
  }

  public static Object of(String name) {
    String file = "/examples/" + name + ".json";
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no example " + file);
      }
      return JSON.readValue(in, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
