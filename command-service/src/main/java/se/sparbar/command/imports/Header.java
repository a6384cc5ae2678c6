package se.sparbar.command.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.imports.file.Cell;
import se.sparbar.command.imports.file.Line;
import se.sparbar.command.text.FieldError;

/// Which column of a file holds what.
///
/// @param places of each column, counted from 0; several only where a profile spreads it
/// @param width how many columns the header has, with those that are left out
record Header(Line line, Map<Column, List<Integer>> places, int width) {
  private static final int MOST_COLUMNS = 200;

  /// Whether a row names all that has to be there, so that it can be a header.
  static boolean isIn(Line line, Profile profile) {
    List<Column> named =
        line.cells().stream()
            .map(cell -> profile.column(cell.text()))
            .flatMap(Optional::stream)
            .toList();
    return Column.required().allMatch(named::contains);
  }

  static Header of(Line line, Profile profile) {
    if (line.isWiderThan(MOST_COLUMNS)) {
      throw Invalid.of("body", "FILE_TOO_WIDE", MOST_COLUMNS);
    }
    Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
    List<FieldError> errors = new ArrayList<>();
    for (int place = 0; place < line.cells().size(); place++) {
      read(line, place, profile, places, errors);
    }
    Column.required()
        .filter(column -> !places.containsKey(column))
        .forEach(column ->
            errors.add(FieldError.of(column.header(), "COLUMN_MISSING").inRow(line.number())));
    if (!errors.isEmpty()) {
      throw Invalid.rows(errors);
    }
    return new Header(line, places, line.cells().size());
  }

  private static void read(
      Line line,
      int place,
      Profile profile,
      Map<Column, List<Integer>> places,
      List<FieldError> errors) {
    Cell cell = line.cell(place);
    if (cell.flaw() != null) {
      errors.add(FieldError.of("body", cell.flaw().name(), line.place(place)).inRow(line.number()));
    } else if (!cell.text().isEmpty() && !profile.leavesOut(cell.text())) {
      profile
          .column(cell.text())
          .ifPresentOrElse(
              column -> {
                List<Integer> known = places.computeIfAbsent(column, _ -> new ArrayList<>());
                if (!known.isEmpty() && !profile.spreads(column)) {
                  errors.add(FieldError.of(cell.text(), "COLUMN_TWICE").inRow(line.number()));
                }
                known.add(place);
              },
              () ->
                  errors.add(
                      FieldError.of(FieldError.shown(cell.text()), "COLUMN_UNKNOWN", Column.all())
                          .inRow(line.number())));
    }
  }

  List<Integer> places(Column column) {
    return places.getOrDefault(column, List.of());
  }

  /// Whether a row says the same as the header, as where files were put one after the other.
  boolean isRepeatedIn(Line other) {
    return other.cells().equals(line.cells());
  }
}
