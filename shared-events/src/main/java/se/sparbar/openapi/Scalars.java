package se.sparbar.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.Kommun;

/// Schemas of what is one value: texts, numbers, dates, codes, and records around one of these.
final class Scalars {
  private Scalars() {}

  /// Null for what has parts or a name of its own.
  static @Nullable Map<String, Object> of(Class<?> kind) {
    if (kind == String.class) {
      return Json.of("type", "string");
    }
    if (kind == LocalDate.class) {
      return Json.of("type", "string", "format", "date");
    }
    if (kind == Instant.class) {
      return Json.of("type", "string", "format", "date-time");
    }
    if (kind == UUID.class) {
      return Json.of("type", "string", "format", "uuid");
    }
    if (kind == boolean.class || kind == Boolean.class) {
      return Json.of("type", "boolean");
    }
    return kind == Object.class ? Json.of() : number(kind);
  }

  private static @Nullable Map<String, Object> number(Class<?> kind) {
    if (kind == int.class || kind == Integer.class) {
      return Json.of("type", "integer", "format", "int32");
    }
    if (kind == long.class || kind == Long.class) {
      return Json.of("type", "integer", "format", "int64");
    }
    boolean fraction = kind == double.class || kind == Double.class || kind == BigDecimal.class;
    return fraction ? Json.of("type", "number") : null;
  }

  /// The one component that a record is written as; null where it is written as an object.
  static @Nullable RecordComponent value(Class<?> kind) {
    return kind.isRecord()
        ? Arrays.stream(kind.getRecordComponents())
            .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
            .findFirst()
            .orElse(null)
        : null;
  }

  static Map<String, Object> wrapped(Class<?> kind, Map<String, Object> value) {
    Map<String, Object> schema = new LinkedHashMap<>(value);
    if (kind == Kommun.class) {
      schema.put("pattern", "^[0-9]{4}$");
    } else if (schema.equals(Json.of("type", "string"))) {
      schema.put("minLength", 1);
    }
    return schema;
  }

  /// A code list, with what each code means.
  static Map<String, Object> codes(Class<?> kind) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Object constant : kind.getEnumConstants()) {
      String label = constant instanceof Code code ? code.label() : "";
      labels.put(written((Enum<?>) constant), label);
    }
    return described(labels, Json.of("type", "string", "enum", List.copyOf(labels.keySet())));
  }

  /// A code list that grows without a release, with the codes that it was delivered with.
  static Map<String, Object> openCodes(Class<? extends Code> kind) {
    Map<String, String> labels = new LinkedHashMap<>();
    CodeLists.of(kind).forEach(code -> labels.put(code.name(), code.label()));
    return described(
        labels,
        Json.of("type", "string", "minLength", 1, "examples", List.copyOf(labels.keySet())));
  }

  private static Map<String, Object> described(
      Map<String, String> labels, Map<String, Object> schema) {
    String meaning =
        labels.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> "- `" + entry.getKey() + "` " + entry.getValue())
            .collect(Collectors.joining("\n"));
    if (!meaning.isEmpty()) {
      schema.put("description", meaning);
    }
    return schema;
  }

  private static String written(Enum<?> constant) {
    try {
      Field field = constant.getDeclaringClass().getField(constant.name());
      @Nullable JsonProperty property = field.getAnnotation(JsonProperty.class);
      return property == null ? constant.name() : property.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("an enum without its constant", e);
    }
  }

  static Map<String, Object> orNull(Map<String, Object> schema) {
    Map<String, Object> either = new LinkedHashMap<>(schema);
    if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
      either.put("type", List.of(type, "null"));
      return either;
    }
    return schema.isEmpty() ? either : Json.of("anyOf", List.of(schema, Json.of("type", "null")));
  }
}
