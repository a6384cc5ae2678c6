package se.sparbar.command.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import tools.jackson.databind.JsonNode;

/// The values that a command can hold, read from JSON without guessing: a date is not a number, a
/// code is not its place in the list.
final class FieldValues {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final List<FieldError> errors;

  /// How a text becomes a value; nothing else is read from a text.
  private final Map<Class<?>, Function<String, @Nullable Object>> texts =
      Map.of(
          String.class, text -> text,
          LocalDate.class, FieldValues::date,
          Kommun.class, FieldValues::kommun,
          Huvudman.class, text -> text.isEmpty() ? null : new Huvudman(text),
          Forbund.class, text -> text.isEmpty() ? null : new Forbund(text),
          EnrolmentId.class, text -> id(text, EnrolmentId::new),
          ParticipantId.class, text -> id(text, ParticipantId::new),
          InsatsId.class, text -> id(text, InsatsId::new),
          CoachId.class, text -> id(text, CoachId::new));

  FieldValues(List<FieldError> errors) {
    this.errors = errors;
  }

  /// The value, or null when an error was told.
  @Nullable Object read(String field, JsonNode node, Type type) {
    if (type instanceof ParameterizedType several) {
      return several.getRawType() == SortedSet.class
          ? set(field, node, several.getActualTypeArguments()[0])
          : map(field, node);
    }
    Class<?> kind = (Class<?>) type;
    if (kind == int.class || kind == Integer.class) {
      return number(field, node, JsonNode::canConvertToInt, JsonNode::intValue);
    }
    if (kind == Long.class) {
      return number(field, node, JsonNode::canConvertToLong, JsonNode::longValue);
    }
    return text(field, node, kind);
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
    if (kind.isEnum()) {
      Class<? extends Code> list = kind.asSubclass(Code.class);
      @Nullable Object code = Codes.find(list, text).orElse(null);
      return code != null ? code : wrong(field, "UNKNOWN_CODE", Codes.allowed(list));
    }
    @Nullable Function<String, @Nullable Object> reading = texts.get(kind);
    if (reading == null) {
      throw new IllegalStateException("no command holds a " + kind.getName());
    }
    @Nullable Object value = reading.apply(text);
    return value != null
        ? value
        : wrong(field, "NOT_A_" + kind.getSimpleName().toUpperCase(Locale.ROOT));
  }

  private @Nullable Object number(
      String field, JsonNode node, Predicate<JsonNode> fits, Function<JsonNode, Object> value) {
    return node.isIntegralNumber() && fits.test(node)
        ? value.apply(node)
        : wrong(field, "NOT_A_NUMBER");
  }

  private @Nullable Object set(String field, JsonNode node, Type element) {
    if (!node.isArray()) {
      return wrong(field, "NOT_A_LIST");
    }
    SortedSet<Object> all = new TreeSet<>();
    for (int i = 0; i < node.size(); i++) {
      @Nullable Object value = read(field + "[" + i + "]", node.get(i), element);
      if (value != null) {
        all.add(value);
      }
    }
    return all;
  }

  /// Who is huvudman in which kommun.
  private @Nullable Object map(String field, JsonNode node) {
    if (!node.isObject()) {
      return wrong(field, "NOT_AN_OBJECT");
    }
    SortedMap<Kommun, Huvudman> all = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      @Nullable Kommun kommun = kommun(entry.getKey());
      String place = field + "." + entry.getKey();
      if (kommun == null) {
        wrong(place, "NOT_A_KOMMUN");
      } else if (read(place, entry.getValue(), Huvudman.class) instanceof Huvudman huvudman) {
        all.put(kommun, huvudman);
      }
    }
    return all;
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
