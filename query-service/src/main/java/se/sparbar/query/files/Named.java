package se.sparbar.query.files;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A figure's named numbers, taken apart: plain values, and values that hold others.
final class Named {
  private static final List<String> SAID = List.of("from", "to", "count", "of", "percent");

  private Named() {}

  static boolean isPlain(@Nullable Object value) {
    Object opened = opened(value);
    return !(opened instanceof Map<?, ?>) && !(opened instanceof List<?>);
  }

  /// Maps and records as maps by name, lists as lists, an id as what it holds; else the value.
  static Object opened(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Map<?, ?> map -> byName(map);
      case Record one when one.getClass().getRecordComponents().length == 1 ->
          opened(fields(one).values().iterator().next());
      case Record several -> fields(several);
      case List<?> list -> list;
      case Number number -> number;
      default -> value.toString();
    };
  }

  /// In its own order where it has one. Without one it would be another in every run: words come
  /// first then, and a share as it is said.
  private static Map<String, @Nullable Object> byName(Map<?, ?> map) {
    List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();
    map.forEach(
        (name, value) -> entries.add(new AbstractMap.SimpleEntry<>(String.valueOf(name), value)));
    if (!(map instanceof SequencedMap<?, ?>)) {
      entries.sort(
          Comparator.comparing((Map.Entry<String, ?> entry) -> entry.getValue() instanceof Number)
              .thenComparingInt(entry -> SAID.indexOf(entry.getKey()))
              .thenComparing(Map.Entry::getKey));
    }
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    entries.forEach(entry -> named.put(entry.getKey(), entry.getValue()));
    return named;
  }

  private static Map<String, @Nullable Object> fields(Record value) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        fields.put(component.getName(), component.getAccessor().invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a figure's numbers are public records: " + value, e);
      }
    }
    return fields;
  }

  /// One number, and the names that lead to it.
  record Leaf(List<String> path, BigDecimal number) {}

  /// Every number below a name. An element of a list is known by its words, or by its place.
  static List<Leaf> leaves(String name, @Nullable Object value) {
    List<Leaf> leaves = new ArrayList<>();
    collect(List.of(name), value, leaves);
    return leaves;
  }

  private static void collect(List<String> path, @Nullable Object value, List<Leaf> leaves) {
    switch (opened(value)) {
      case BigDecimal number -> leaves.add(new Leaf(path, number));
      case Double number -> leaves.add(new Leaf(path, BigDecimal.valueOf(number)));
      case Number number -> leaves.add(new Leaf(path, BigDecimal.valueOf(number.longValue())));
      case Map<?, ?> map ->
          map.forEach((key, inner) -> collect(longer(path, String.valueOf(key)), inner, leaves));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          String words = words(list.get(i));
          String name = words.isEmpty() ? Integer.toString(i + 1) : words;
          collect(longer(path, name), list.get(i), leaves);
        }
      }
      default -> {
        // words are no numbers; in a list they are the way to one
      }
    }
  }

  private static String words(@Nullable Object element) {
    return opened(element) instanceof Map<?, ?> fields
        ? String.join(
            ">",
            fields.values().stream()
                .map(Named::opened)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList())
        : "";
  }

  private static List<String> longer(List<String> path, String next) {
    List<String> longer = new ArrayList<>(path);
    longer.add(next);
    return longer;
  }
}
