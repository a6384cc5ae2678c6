package se.sparbar.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.command.rule.Personnummer;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.Codes;
import se.sparbar.command.text.FieldError;

/// The cells of one row, read without guessing; each that cannot be read leaves an error.
final class Cells {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Sheet.Line line;
  private final List<FieldError> errors = new ArrayList<>();

  Cells(Sheet.Line line) {
    this.line = line;
    if (line.tooLong()) {
      errors.add(FieldError.of("", "ROW_TOO_LONG").inRow(line.number()));
    }
  }

  long row() {
    return line.number();
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  List<FieldError> errors() {
    return errors;
  }

  <T> @Nullable T required(Column column, Function<Column, @Nullable T> reading) {
    if (isEmpty(column)) {
      wrong(column, "CELL_EMPTY");
      return null;
    }
    return reading.apply(column);
  }

  <T> @Nullable T optional(Column column, Function<Column, @Nullable T> reading) {
    return isEmpty(column) ? null : reading.apply(column);
  }

  /// A cell that means nothing without another.
  void needs(Column filled, Column other) {
    if (!isEmpty(filled) && isEmpty(other)) {
      errors.add(
          FieldError.of(other.header(), "CELL_NEEDED", filled.header()).inRow(line.number()));
    }
  }

  @Nullable String text(Column column) {
    return line.cell(column);
  }

  /// The huvudman's own number; a personnummer is not even looked up.
  @Nullable String localNumber(Column column) {
    if (Personnummer.isIn(line.cell(column))) {
      Rejected rejected = new Rejected(CommonRule.PERSONNUMMER, column.header());
      errors.add(FieldError.of(column.header(), rejected).inRow(line.number()));
      return null;
    }
    return line.cell(column);
  }

  @Nullable LocalDate date(Column column) {
    try {
      if (DATE.matcher(line.cell(column)).matches()) {
        return LocalDate.parse(line.cell(column));
      }
    } catch (DateTimeException _) {
      // A day that no calendar has; as wrong as what is no date at all.
    }
    wrong(column, "NOT_A_LOCALDATE");
    return null;
  }

  @Nullable Integer number(Column column) {
    if (YEAR.matcher(line.cell(column)).matches()) {
      return Integer.valueOf(line.cell(column));
    }
    wrong(column, "NOT_A_YEAR");
    return null;
  }

  @Nullable Kommun kommun(Column column) {
    String cell = line.cell(column);
    if (cell.matches("[0-9]{4}") && Kommuner.exists(new Kommun(cell))) {
      return new Kommun(cell);
    }
    wrong(column, "NOT_A_KOMMUN");
    return null;
  }

  <C extends Code> @Nullable C code(Column column, Class<C> list) {
    return code(column, list, line.cell(column));
  }

  /// Several, parted by `|`.
  <C extends Code> SortedSet<C> codes(Column column, Class<C> list) {
    SortedSet<C> all = new TreeSet<>();
    if (!isEmpty(column)) {
      Arrays.stream(line.cell(column).split("\\|", -1))
          .map(one -> code(column, list, one.strip()))
          .forEach(code -> {
            if (code != null) {
              all.add(code);
            }
          });
    }
    return all;
  }

  private <C extends Code> @Nullable C code(Column column, Class<C> list, String text) {
    @Nullable C code = Codes.find(list, text).orElse(null);
    if (code == null) {
      wrong(column, "UNKNOWN_CODE", Codes.allowed(list));
    }
    return code;
  }

  boolean isEmpty(Column column) {
    return line.cell(column).isEmpty();
  }

  private void wrong(Column column, String code, Object... values) {
    errors.add(FieldError.of(column.header(), code, values).inRow(line.number()));
  }
}
