package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.text.Texts;

/// A number that holds others, as a table of its own: a row for each name or each element.
record InnerGrid(String figure, Labels labels) {
  Grid of(String name, @Nullable Object value) {
    List<Map<String, @Nullable Object>> rows = rows(value);
    SequencedSet<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    return new Grid(
        labels.number(figure, name),
        columns.stream().map(column -> heading(name, column)).toList(),
        rows.stream().map(row -> entries(columns, row)).toList());
  }

  private List<Map<String, @Nullable Object>> rows(@Nullable Object value) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    Object opened = Named.opened(value);
    if (opened instanceof Map<?, ?> share && share.containsKey("count")) {
      add(Map.of(), share, rows);
    } else if (opened instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> add(Map.of(KEY, String.valueOf(key)), inner, rows));
    } else if (opened instanceof List<?> list) {
      list.forEach(element -> add(Map.of(), element, rows));
    }
    return rows;
  }

  /// One row, or one for each thing that is deeper, with what it is.
  private void add(
      Map<String, @Nullable Object> start,
      @Nullable Object value,
      List<Map<String, @Nullable Object>> rows) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>(start);
    Map<String, @Nullable Object> deeper = new LinkedHashMap<>();
    if (Named.opened(value) instanceof Map<?, ?> fields) {
      fields.forEach((name, inner) ->
          (Named.isPlain(inner) ? plain : deeper).put(String.valueOf(name), inner));
    } else {
      plain.put(VALUE, value);
    }
    if (deeper.isEmpty()) {
      rows.add(plain);
    }
    deeper.forEach((name, inner) -> addDeeper(plain, labels.number(figure, name), inner, rows));
  }

  private void addDeeper(
      Map<String, @Nullable Object> start,
      String what,
      @Nullable Object value,
      List<Map<String, @Nullable Object>> rows) {
    if (Named.opened(value) instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        addDeeper(start, what + " " + (i + 1), list.get(i), rows);
      }
    } else {
      Map<String, @Nullable Object> row = new LinkedHashMap<>(start);
      row.put(WHAT, what);
      add(row, value, rows);
    }
  }

  private List<Entry> entries(SequencedSet<String> columns, Map<String, @Nullable Object> row) {
    return columns.stream()
        .map(column -> {
          @Nullable Object value = row.get(column);
          return value == null ? Entry.NOTHING : entry(column, Named.opened(value));
        })
        .toList();
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

  private String heading(String name, String column) {
    return switch (column) {
      case KEY -> Objects.requireNonNullElse(Texts.said("file.key." + name), "");
      case WHAT -> "";
      case VALUE -> text("file.column.count");
      default -> labels.number(figure, column);
    };
  }

  private static final String KEY = " key";
  private static final String WHAT = " what";
  private static final String VALUE = " value";
}
