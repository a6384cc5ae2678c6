package se.sparbar.envelope;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.sparbar.events.DomainEvent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of an event: JSON in UTF-8, components in a fixed order, absent rather than
/// null.
public final class EventJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(CorrectionJson.module())
          .addModule(DayJson.module())
          .changeDefaultPropertyInclusion(p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final ClassValue<ObjectReader> READERS =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
          return MAPPER.readerFor(type);
        }
      };

  private EventJson() {}

  public static byte[] write(DomainEvent event) {
    return MAPPER.writeValueAsBytes(event);
  }

  /// Reads what [#write] wrote, perhaps decades ago.
  ///
  /// @throws Catalogue.UnknownEvent for a name and version that this program does not know
  public static DomainEvent read(String type, int version, byte[] payload) {
    if (Upcasters.knows(type, version)) {
      return readOld(type, version, payload);
    }
    return READERS.get(Catalogue.of(type, version).event()).readValue(payload);
  }

  private static DomainEvent readOld(String type, int version, byte[] payload) {
    ObjectNode stored = (ObjectNode) MAPPER.readTree(payload);
    int present = version;
    while (Upcasters.knows(type, present)) {
      stored = Upcasters.next(type, present++, stored);
    }
    return MAPPER.treeToValue(stored, Catalogue.of(type, present).event());
  }
}
