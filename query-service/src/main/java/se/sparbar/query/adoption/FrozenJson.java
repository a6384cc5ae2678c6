package se.sparbar.query.adoption;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A frozen report as bytes: the same report always makes the same ones.
final class FrozenJson {
  static final String MEDIA_TYPE = "application/json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private FrozenJson() {}

  static byte[] write(FrozenReport report) {
    return MAPPER.writeValueAsBytes(report);
  }

  static FrozenReport read(byte[] bytes) {
    return MAPPER.readValue(bytes, FrozenReport.class);
  }
}
