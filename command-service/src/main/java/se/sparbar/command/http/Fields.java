package se.sparbar.command.http;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.text.Codes;
import se.sparbar.command.text.FieldError;
import tools.jackson.databind.JsonNode;

/// Reads a command from a JSON object, field by field and strictly, so that one answer names all
/// that is wrong. A field is required unless its component may be null; a field that the command
/// does not have is refused.
final class Fields {
  private final List<FieldError> errors = new ArrayList<>();
  private final FieldValues values;

  Fields(Codes codes) {
    this.values = new FieldValues(errors, this::nested, codes);
  }

  /// The command, once nothing was wrong with it.
  static <R extends Record> R read(
      JsonNode object, Class<R> type, Map<String, Object> given, Codes codes) {
    Fields fields = new Fields(codes);
    @Nullable R command = fields.tryRead(object, type, given);
    fields.refuse();
    if (command == null) {
      throw new IllegalStateException("no command and no error");
    }
    return command;
  }

  /// Null when something was wrong, which [#refuse] then tells.
  ///
  /// @param given components that do not come from the body
  <R extends Record> @Nullable R tryRead(
      JsonNode object, Class<R> type, Map<String, Object> given) {
    return tryRead("", object, type, given);
  }

  private @Nullable Object nested(String field, JsonNode object, Class<? extends Record> type) {
    return tryRead(field + ".", object, type, Map.of());
  }

  private <R extends Record> @Nullable R tryRead(
      String prefix, JsonNode object, Class<R> type, Map<String, Object> given) {
    int before = errors.size();
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      arguments[i] =
          given.containsKey(component.getName())
              ? given.get(component.getName())
              : value(prefix, object, component);
    }
    refuseStrangers(prefix, object, components, given);
    return errors.size() > before ? null : construct(type, components, arguments);
  }

  /// One field's value; null when something was wrong with it.
  @Nullable Object required(JsonNode object, String name, Type type) {
    if (object.path(name).isMissingNode() || object.path(name).isNull()) {
      add(FieldError.of(name, "REQUIRED", name));
    }
    return optional(object, name, type);
  }

  @Nullable Object optional(JsonNode object, String name, Type type) {
    JsonNode node = object.path(name);
    return node.isMissingNode() || node.isNull() ? null : values.read(name, node, type);
  }

  void add(FieldError error) {
    errors.add(error);
  }

  void refuse() {
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private @Nullable Object value(String prefix, JsonNode object, RecordComponent component) {
    String name = prefix + component.getName();
    JsonNode node = object.path(component.getName());
    if (!node.isMissingNode() && !node.isNull()) {
      return values.read(name, node, component.getGenericType());
    }
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      errors.add(FieldError.of(name, "REQUIRED", name));
    }
    return null;
  }

  private void refuseStrangers(
      String prefix, JsonNode object, RecordComponent[] components, Map<String, Object> given) {
    List<String> known =
        Arrays.stream(components)
            .map(RecordComponent::getName)
            .filter(name -> !given.containsKey(name))
            .toList();
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        String allowed = known.stream().collect(Collectors.joining(", "));
        errors.add(FieldError.of(prefix + name, "UNKNOWN_FIELD", allowed));
      }
    }
  }

  private static <R extends Record> R construct(
      Class<R> type, RecordComponent[] components, @Nullable Object[] arguments) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a command that cannot be made: " + type.getName(), e);
    }
  }
}
