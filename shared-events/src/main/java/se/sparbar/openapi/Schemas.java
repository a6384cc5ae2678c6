package se.sparbar.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;

/// Schemas made from records by reflection; what has a name becomes a component and is referred to.
public final class Schemas {
  /// Where a component that may be null stands in JSON.
  public enum Nulls {
    /// A reader takes null and absence for the same.
    READ,
    /// A writer leaves it out.
    LEFT_OUT,
    /// A writer says null.
    WRITTEN
  }

  private final SortedMap<String, Object> components = new TreeMap<>();
  private final Map<String, Class<?>> named = new HashMap<>();
  private final Nulls nulls;
  private final Function<String, @Nullable String> text;

  /// @param text what is said of a thing, by `schema.Thing`, or of a field, by `schema.Thing.field`
  ///   or `schema.*.field`; null where nothing needs to be said
  public Schemas(Nulls nulls, Function<String, @Nullable String> text) {
    this.nulls = nulls;
    this.text = text;
  }

  Map<String, Object> components() {
    return components;
  }

  public Map<String, Object> of(Type type) {
    return of(type, Map.of());
  }

  private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound) {
    return switch (type) {
      case Class<?> kind -> ofClass(kind);
      case ParameterizedType of -> ofParameterized(of, bound);
      case TypeVariable<?> variable when bound.containsKey(variable) ->
          of(bound.get(variable), bound);
      case Type other -> throw new IllegalArgumentException("no schema for " + other);
    };
  }

  private Map<String, Object> ofParameterized(
      ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      return Json.of("type", "array", "items", of(of[0], bound));
    }
    if (Map.class.isAssignableFrom(raw)) {
      Map<String, Object> map = Json.of("type", "object", "additionalProperties", of(of[1], bound));
      if (of[0] != String.class) {
        map.put("propertyNames", key(of[0], bound));
      }
      return map;
    }
    Map<TypeVariable<?>, Type> inside = new HashMap<>(bound);
    for (int i = 0; i < of.length; i++) {
      inside.put(raw.getTypeParameters()[i], of[i]);
    }
    String name = raw.getSimpleName() + "Of" + name((Class<?>) of[0]);
    return component(name, raw, inside);
  }

  private Map<String, Object> key(Type type, Map<TypeVariable<?>, Type> bound) {
    return type == Integer.class
        ? Json.of("type", "string", "pattern", "^[0-9]+$")
        : of(type, bound);
  }

  private Map<String, Object> ofClass(Class<?> kind) {
    Map<String, Object> scalar = Scalars.of(kind);
    if (scalar != null) {
      return scalar;
    }
    return component(name(kind), kind, Map.of());
  }

  private Map<String, Object> component(
      String name, Class<?> kind, Map<TypeVariable<?>, Type> bound) {
    Class<?> before = named.putIfAbsent(name, kind);
    if (before != null && before != kind) {
      throw new IllegalStateException(name + " is a name of both " + before + " and " + kind);
    }
    if (before == null) {
      components.put(name, Json.of());
      components.put(name, describe(schema(name, kind, bound), name));
    }
    return Json.of("$ref", "#/components/schemas/" + name);
  }

  /// A part of a record has the record's name before its own; that it is JSON goes without saying.
  private static String name(Class<?> kind) {
    @Nullable Class<?> whole = kind.getEnclosingClass();
    String name =
        (whole != null && whole.isRecord() ? whole.getSimpleName() : "") + kind.getSimpleName();
    return name.replace("Json", "");
  }

  /// A component that is not simply a record.
  public Map<String, Object> component(String name, Map<String, Object> schema) {
    components.put(name, describe(schema, name));
    return Json.of("$ref", "#/components/schemas/" + name);
  }

  private Map<String, Object> schema(String name, Class<?> kind, Map<TypeVariable<?>, Type> bound) {
    if (kind.isEnum()) {
      return Scalars.codes(kind);
    }
    if (Code.class.isAssignableFrom(kind)) {
      return describe(Scalars.openCodes(kind.asSubclass(Code.class)), "open-list");
    }
    @Nullable RecordComponent value = Scalars.value(kind);
    if (value != null) {
      return Scalars.wrapped(kind, of(value.getGenericType(), bound));
    }
    if (!kind.isRecord()) {
      throw new IllegalArgumentException("no schema for " + kind);
    }
    return object(name, kind, bound, "");
  }

  /// The object that a record is in JSON.
  ///
  /// @param without the component that stands elsewhere; none where empty
  public Map<String, Object> object(String name, Class<?> record, String without) {
    return object(name, record, Map.of(), without);
  }

  /// A change of a field: what stands beside it, whose `field` says of what kind it is, and `to`
  /// and `from` of that kind.
  public Map<String, Object> change(String name, String field, Class<?> beside, Type kind) {
    Map<String, Object> all = object(name, beside, Map.of(), "");
    Map<String, Object> properties = Json.under(all, "properties");
    properties.put("to", describe(of(kind), name + ".to", "*.to"));
    properties.put("from", describe(of(kind), name + ".from", "*.from"));
    Json.under(properties, "field").put("const", field);
    List<Object> required = new ArrayList<>((List<?>) all.getOrDefault("required", List.of()));
    required.add("to");
    all.put("required", required);
    all.put("title", field);
    return all;
  }

  private Map<String, Object> object(
      String name, Class<?> record, Map<TypeVariable<?>, Type> bound, String without) {
    Map<String, Object> properties = Json.of();
    List<String> required = new ArrayList<>();
    Map<String, Object> object = Json.of("type", "object", "properties", properties);
    object.put("additionalProperties", false);
    for (RecordComponent component : record.getRecordComponents()) {
      if (has(component, JsonAnyGetter.class)) {
        object.put("additionalProperties", true);
      } else if (has(component, JsonUnwrapped.class)) {
        unwrap(component, properties, required, object);
      } else if (!component.getName().equals(without)) {
        property(name, record, component, bound, properties, required);
      }
    }
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }

  private void property(
      String name,
      Class<?> record,
      RecordComponent component,
      Map<TypeVariable<?>, Type> bound,
      Map<String, Object> properties,
      List<String> required) {
    Map<String, Object> schema = of(component.getGenericType(), bound);
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    Nulls how = nulls(record);
    if ((!nullable || how == Nulls.WRITTEN) && !isLeftOutWhenEmpty(record, component)) {
      required.add(component.getName());
    }
    properties.put(
        component.getName(),
        describe(
            nullable && how != Nulls.LEFT_OUT ? Scalars.orNull(schema) : schema,
            name + "." + component.getName(),
            "*." + component.getName()));
  }

  @SuppressWarnings("unchecked") // as made by object()
  private void unwrap(
      RecordComponent component,
      Map<String, Object> properties,
      List<String> required,
      Map<String, Object> object) {
    Class<?> type = component.getType();
    Map<String, Object> inner = object(type.getSimpleName(), type, Map.of(), "");
    properties.putAll(Json.under(inner, "properties"));
    required.addAll((List<String>) inner.getOrDefault("required", List.of()));
    if (Boolean.TRUE.equals(inner.get("additionalProperties"))) {
      object.put("additionalProperties", true);
    }
  }

  private Nulls nulls(Class<?> record) {
    @Nullable JsonInclude said = record.getAnnotation(JsonInclude.class);
    if (said == null || nulls == Nulls.READ) {
      return nulls;
    }
    return said.value() == JsonInclude.Include.ALWAYS ? Nulls.WRITTEN : Nulls.LEFT_OUT;
  }

  /// Adds what is said of it, under the first of its names of which something is said.
  private Map<String, Object> describe(Map<String, Object> schema, String... names) {
    for (String name : names) {
      @Nullable String said = text.apply("schema." + name);
      if (said != null) {
        schema.merge("description", said, (codes, about) -> about + "\n\n" + codes);
        return schema;
      }
    }
    return schema;
  }

  private static boolean isLeftOutWhenEmpty(Class<?> record, RecordComponent component) {
    @Nullable JsonInclude said = record.getAnnotation(JsonInclude.class);
    Class<?> type = component.getType();
    return said != null
        && said.value() == JsonInclude.Include.NON_EMPTY
        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
  }

  private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
    return component.isAnnotationPresent(annotation)
        || component.getAccessor().isAnnotationPresent(annotation);
  }
}
