package se.sparbar.command.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.text.Codes;
import se.sparbar.command.text.FieldError;
import tools.jackson.databind.JsonNode;

/// The values that a command can hold, read from JSON without guessing: a date is not a number, a
/// code is not its place in the list.
final class FieldValues {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /// How an object becomes a record that stands inside a command.
  interface Nested {
    @Nullable Object read(String field, JsonNode object, Class<? extends Record> type);
  }

  /// How a text becomes a value, beside codes and ids; nothing else is read from a text.
  private static final Map<Class<?>, Function<String, @Nullable Object>> TEXTS =
      Map.of(
          String.class, text -> text,
          LocalDate.class, FieldValues::date,
          Kommun.class, FieldValues::kommun,
          Huvudman.class, text -> text.isEmpty() ? null : new Huvudman(text),
          Forbund.class, text -> text.isEmpty() ? null : new Forbund(text));

  private final List<FieldError> errors;
  private final Nested nested;
  private final Codes codes;

  FieldValues(List<FieldError> errors, Nested nested, Codes codes) {
    this.errors = errors;
    this.nested = nested;
    this.codes = codes;
  }

  /// The value, or null when an error was told.
  @Nullable Object read(String field, JsonNode node, Type type) {
    return type instanceof ParameterizedType several
        ? several(field, node, several)
        : one(field, node, (Class<?>) type);
  }

  private @Nullable Object several(String field, JsonNode node, ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == SortedMap.class) {
      return map(field, node, (Class<?>) of[0], of[1]);
    }
    if (type.getRawType() == SortedSet.class) {
      return list(field, node, of[0], new TreeSet<>());
    }
    if (type.getRawType() == List.class) {
      return list(field, node, of[0], new ArrayList<>());
    }
    throw new IllegalStateException("no command holds a " + type);
  }

  private @Nullable Object one(String field, JsonNode node, Class<?> kind) {
    if (kind == int.class || kind == Integer.class) {
      return number(field, node, JsonNode::canConvertToInt, JsonNode::intValue);
    }
    if (kind == long.class || kind == Long.class) {
      return number(field, node, JsonNode::canConvertToLong, JsonNode::longValue);
    }
    if (kind == boolean.class || kind == Boolean.class) {
      return node.isBoolean() ? node.booleanValue() : wrong(field, "NOT_A_BOOLEAN");
    }
    if (kind == BigDecimal.class) {
      return node.isNumber() ? node.decimalValue() : wrong(field, "NOT_A_DECIMAL");
    }
    if (isCode(kind) || isText(kind)) {
      return text(field, node, kind);
    }
    if (!kind.isRecord()) {
      throw new IllegalStateException("no command holds a " + kind.getName());
    }
    return node.isObject()
        ? nested.read(field, node, kind.asSubclass(Record.class))
        : wrong(field, "NOT_AN_OBJECT");
  }

  /// Whether it is written as a text: one of the kinds above, or an id.
  static boolean isText(Class<?> kind) {
    return TEXTS.containsKey(kind) || isIdKind(kind);
  }

  /// An entry of a code list, closed or open.
  static boolean isCode(Class<?> kind) {
    return Code.class.isAssignableFrom(kind);
  }

  /// A record around a UUID.
  static boolean isIdKind(Class<?> kind) {
    return kind.isRecord()
        && kind.getRecordComponents().length == 1
        && kind.getRecordComponents()[0].getType() == UUID.class;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /// A path's id, which is never guessed at either.
  static <T> @Nullable T id(String text, Function<UUID, T> kind) {
    return isId(text) ? kind.apply(UUID.fromString(text)) : null;
  }

  private @Nullable Object text(String field, JsonNode node, Class<?> kind) {
    if (!node.isString()) {
      return wrong(field, "NOT_A_TEXT");
    }
    String text = Normalizer.normalize(node.stringValue(), Normalizer.Form.NFC).strip();
    return fromText(field, text, kind);
  }

  private @Nullable Object fromText(String field, String text, Class<?> kind) {
    if (isCode(kind)) {
      Class<? extends Code> list = kind.asSubclass(Code.class);
      @Nullable Object code = codes.find(list, text).orElse(null);
      return code != null ? code : wrong(field, "UNKNOWN_CODE", codes.allowed(list));
    }
    @Nullable Function<String, @Nullable Object> reading = TEXTS.get(kind);
    @Nullable Object value =
        reading == null ? id(text, uuid -> idOf(kind, uuid)) : reading.apply(text);
    return value != null
        ? value
        : wrong(field, "NOT_A_" + kind.getSimpleName().toUpperCase(Locale.ROOT));
  }

  private static Object idOf(Class<?> kind, UUID value) {
    try {
      return kind.getDeclaredConstructor(UUID.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an id that cannot be made: " + kind.getName(), e);
    }
  }

  private @Nullable Object number(
      String field, JsonNode node, Predicate<JsonNode> fits, Function<JsonNode, Object> value) {
    return node.isIntegralNumber() && fits.test(node)
        ? value.apply(node)
        : wrong(field, "NOT_A_NUMBER");
  }

  private @Nullable Object list(String field, JsonNode node, Type element, Collection<Object> all) {
    if (!node.isArray()) {
      return wrong(field, "NOT_A_LIST");
    }
    for (int i = 0; i < node.size(); i++) {
      @Nullable Object value = read(field + "[" + i + "]", node.get(i), element);
      if (value != null) {
        all.add(value);
      }
    }
    return all;
  }

  /// An object whose fields' names are values themselves: who is huvudman in which kommun.
  private @Nullable Object map(String field, JsonNode node, Class<?> keys, Type values) {
    if (!node.isObject()) {
      return wrong(field, "NOT_AN_OBJECT");
    }
    SortedMap<Object, Object> all = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String place = field + "." + entry.getKey();
      @Nullable Object key = key(place, entry.getKey(), keys);
      @Nullable Object value = key == null ? null : read(place, entry.getValue(), values);
      if (key != null && value != null) {
        all.put(key, value);
      }
    }
    return all;
  }

  private @Nullable Object key(String place, String key, Class<?> kind) {
    if (kind == Integer.class) {
      return WHOLE.matcher(key).matches() ? Integer.valueOf(key) : wrong(place, "NOT_A_NUMBER");
    }
    return fromText(place, key, kind);
  }

  private @Nullable Object wrong(String field, String code, Object... values) {
    errors.add(FieldError.of(field, code, values));
    return null;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
    } catch (DateTimeException _) {
      // A day that no calendar has, such as 2023-02-30.
      return null;
    }
  }

  private static @Nullable Kommun kommun(String text) {
    boolean isCode = text.matches("[0-9]{4}") && Kommuner.exists(new Kommun(text));
    return isCode ? new Kommun(text) : null;
  }
}
