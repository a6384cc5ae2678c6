package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A number that holds others, as a table of its own: a row for each name or each element.
record InnerGrid(String figure, Labels labels) {
  Grid of(String name, @Nullable Object value) {
    List<Map<String, @Nullable Object>> rows = rows(value);
    SequencedSet<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    return new Grid(
        labels.number(figure, name),
        columns.stream().map(this::heading).toList(),
        rows.stream().map(row -> entries(columns, row)).toList());
  }

  private static List<Map<String, @Nullable Object>> rows(@Nullable Object value) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Object opened = Named.opened(value);
    if (opened instanceof Map<?, ?> share && share.containsKey("count")) {
      rows.add(fields(share));
    } else if (opened instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(KEY, String.valueOf(key));
        row.putAll(fields(inner));
        rows.add(row);
      });
    } else if (opened instanceof List<?> list) {
      list.forEach(element -> rows.add(fields(element)));
    }
    return rows;
  }

  private static Map<String, @Nullable Object> fields(@Nullable Object value) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    flatten(Named.isPlain(value) ? VALUE : "", value, fields);
    return fields;
  }

  /// What is deeper gets a column for each way to it.
  private static void flatten(
      String path, @Nullable Object value, Map<String, @Nullable Object> fields) {
    Object opened = Named.opened(value);
    if (opened instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> flatten(longer(path, String.valueOf(key)), inner, fields));
    } else if (opened instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        flatten(longer(path, Integer.toString(i + 1)), list.get(i), fields);
      }
    } else {
      fields.put(path, opened);
    }
  }

  private static String longer(String path, String next) {
    return path.isEmpty() ? next : path + WAY + next;
  }

  private List<Entry> entries(SequencedSet<String> columns, Map<String, @Nullable Object> row) {
    return columns.stream().map(column -> entry(column, row.get(column))).toList();
  }

  private Entry entry(String column, @Nullable Object value) {
    return switch (Entry.of(column, value)) {
      case Entry.Words(String code) -> new Entry.Words(word(column, code));
      case Entry other -> other;
    };
  }

  private String word(String column, String code) {
    String byFigure = labels.number(figure, code);
    return byFigure.equals(code) ? labels.code(column, code) : byFigure;
  }

  private String heading(String column) {
    return switch (column) {
      case KEY -> "";
      case VALUE -> text("file.column.count");
      default ->
          Arrays.stream(column.split(WAY))
              .map(name -> labels.number(figure, name))
              .collect(Collectors.joining(" "));
    };
  }

  private static final String WAY = "/";
  private static final String KEY = " key";
  private static final String VALUE = " value";
}
