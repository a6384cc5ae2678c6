package se.sparbar.query.store;

import se.sparbar.query.facts.InsatsFacts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// An insats as its table keeps it; there are few, so they may be read with the eye.
final class InsatsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectReader READER = MAPPER.readerFor(InsatsFacts.class);

  private InsatsJson() {}

  static String write(InsatsFacts insats) {
    return MAPPER.writeValueAsString(insats);
  }

  static InsatsFacts read(String json) {
    return READER.readValue(json);
  }
}
