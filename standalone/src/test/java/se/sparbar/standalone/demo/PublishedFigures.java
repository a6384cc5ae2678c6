package se.sparbar.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Höglandets samordningsförbund published: Årsredovisning 2023 med bilaga 1 och 2 (mars 2024)
/// and Medlemssamråd 2024-02-23, as collected in `published/hoglandet-2023.json`.
record PublishedFigures(JsonNode insatser) {
  static PublishedFigures read() {
    String file = "/published/hoglandet-2023.json";
    try (InputStream in =
        Objects.requireNonNull(PublishedFigures.class.getResourceAsStream(file), file)) {
      return new PublishedFigures(new JsonMapper().readTree(in).required("insatser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A number of an insats in a year, by the names on the way to it.
  long number(String insats, int year, String... path) {
    JsonNode node = insatser.required(insats).required("figures").required(String.valueOf(year));
    for (String name : path) {
      node = node.required(name);
    }
    return node.asLong();
  }

  JsonNode of(String insats) {
    return insatser.required(insats);
  }
}
