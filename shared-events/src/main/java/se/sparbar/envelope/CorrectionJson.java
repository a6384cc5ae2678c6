package se.sparbar.envelope;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// The stored form of a [Correction]: `field` says of what type `from` and `to` are.
final class CorrectionJson {
  private static final Map<String, CorrectableField> FIELDS =
      Arrays.stream(CorrectableField.values())
          .collect(Collectors.toUnmodifiableMap(CorrectableField::written, Function.identity()));

  private CorrectionJson() {}

  static JacksonModule module() {
    return new SimpleModule("corrections")
        .addSerializer(Correction.class, new Writing())
        .addDeserializer(Correction.class, new Reading());
  }

  private static final class Writing extends ValueSerializer<Correction> {
    @Override
    public void serialize(Correction change, JsonGenerator out, SerializationContext context) {
      out.writeStartObject();
      out.writeStringProperty("field", change.field().written());
      if (change.from() != null) {
        out.writePOJOProperty("from", change.from());
      }
      out.writePOJOProperty("to", change.to());
      if (change.huvudman() != null) {
        out.writePOJOProperty("huvudman", change.huvudman());
      }
      out.writeEndObject();
    }
  }

  private static final class Reading extends ValueDeserializer<Correction> {
    @Override
    public Correction deserialize(JsonParser in, DeserializationContext context) {
      JsonNode stored = context.readTree(in);
      @Nullable CorrectableField field = FIELDS.get(stored.path("field").asString(""));
      if (field == null) {
        return context.reportInputMismatch(Correction.class, "unknown field in %s", stored);
      }
      for (String name : stored.propertyNames()) {
        if (!Set.of("field", "from", "to", "huvudman").contains(name)) {
          return context.reportInputMismatch(Correction.class, "unknown property %s", name);
        }
      }
      return new Correction(
          field,
          value(context, stored, "from", field),
          Objects.requireNonNull(value(context, stored, "to", field)),
          stored.has("huvudman") ? new Huvudman(stored.path("huvudman").asString()) : null);
    }

    private static @Nullable Object value(
        DeserializationContext context, JsonNode stored, String name, CorrectableField field) {
      return stored.has(name)
          ? context.readTreeAsValue(
              stored.path(name), context.getTypeFactory().constructType(field.type()))
          : null;
    }
  }
}
