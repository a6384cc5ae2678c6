package se.sparbar.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.Kommun;
import se.sparbar.command.imports.file.Cell;
import se.sparbar.command.imports.file.Line;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.command.rule.Personnummer;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.FieldError;

/// The cells of one row, read without guessing; each that cannot be read leaves an error.
final class Cells {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern COMPACT_DATE = Pattern.compile("[0-9]{8}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final long row;
  private final Profile profile;
  private final Map<Column, String> texts = new EnumMap<>(Column.class);
  private final Set<Column> unread = EnumSet.noneOf(Column.class);
  private final List<FieldError> errors = new ArrayList<>();

  Cells(Line line, Header header, Profile profile) {
    this.row = line.number();
    this.profile = profile;
    if (line.isWiderThan(header.width())) {
      errors.add(FieldError.of("", "ROW_TOO_LONG").inRow(row));
    }
    header.places().forEach((column, places) -> places.forEach(place -> take(column, line, place)));
  }

  private void take(Column column, Line line, int place) {
    Cell cell = line.cell(place);
    if (cell.flaw() != null) {
      wrong(column, cell.flaw().name(), line.place(place));
    } else if (!cell.text().isEmpty()) {
      texts.merge(column, cell.text(), (one, other) -> one + "|" + other);
    }
  }

  long row() {
    return row;
  }

  /// What is wrong with them.
  List<FieldError> errors() {
    return errors.isEmpty() ? List.of() : List.copyOf(errors);
  }

  /// The columns whose cells could not be read.
  Set<Column> unread() {
    return unread.isEmpty() ? Set.of() : unread;
  }

  <T> @Nullable T required(Column column, Function<Column, @Nullable T> reading) {
    if (isEmpty(column)) {
      wrong(column, "CELL_EMPTY");
    }
    return optional(column, reading);
  }

  <T> @Nullable T optional(Column column, Function<Column, @Nullable T> reading) {
    return isEmpty(column) || unread.contains(column) ? null : reading.apply(column);
  }

  /// A cell that means nothing without another.
  void needs(Column filled, Column other) {
    if (!isEmpty(filled) && isEmpty(other)) {
      wrong(other, "CELL_NEEDED", filled.header());
    }
  }

  @Nullable String text(Column column) {
    return texts.get(column);
  }

  /// The huvudman's own number; a personnummer is not even looked up.
  @Nullable String localNumber(Column column) {
    if (Personnummer.isIn(cell(column))) {
      Rejected rejected = new Rejected(CommonRule.PERSONNUMMER, column.header());
      unread.add(column);
      errors.add(FieldError.of(column.header(), rejected).inRow(row));
      return null;
    }
    return cell(column);
  }

  @Nullable LocalDate date(Column column) {
    try {
      if (DATE.matcher(cell(column)).matches()) {
        return LocalDate.parse(cell(column));
      }
      if (COMPACT_DATE.matcher(cell(column)).matches()) {
        return LocalDate.parse(cell(column), DateTimeFormatter.BASIC_ISO_DATE);
      }
    } catch (DateTimeException _) {
      // A day that no calendar has; as wrong as what is no date at all.
    }
    wrong(column, "NOT_A_LOCALDATE");
    return null;
  }

  @Nullable Integer number(Column column) {
    if (YEAR.matcher(cell(column)).matches()) {
      return Integer.valueOf(cell(column));
    }
    wrong(column, "NOT_A_YEAR");
    return null;
  }

  @Nullable Kommun kommun(Column column) {
    @Nullable Kommun kommun = KommunNames.find(cell(column)).orElse(null);
    if (kommun == null) {
      wrong(column, "NOT_A_KOMMUN");
    }
    return kommun;
  }

  <C extends Code> @Nullable C code(Column column, Class<C> list) {
    return code(column, list, cell(column));
  }

  /// Several, as the profile parts them.
  <C extends Code> SortedSet<C> codes(Column column, Class<C> list) {
    SortedSet<C> all = new TreeSet<>();
    if (!isEmpty(column) && !unread.contains(column)) {
      for (String one : parts(column, list)) {
        @Nullable C code = code(column, list, one.strip());
        if (code != null) {
          all.add(code);
        }
      }
    }
    return all;
  }

  /// A label may hold what parts others.
  private <C extends Code> List<String> parts(Column column, Class<C> list) {
    String whole = cell(column);
    return profile.code(list, whole).isPresent()
        ? List.of(whole)
        : List.of(whole.split(profile.separators(), -1));
  }

  private <C extends Code> @Nullable C code(Column column, Class<C> list, String text) {
    @Nullable C code = profile.code(list, text).orElse(null);
    if (code == null) {
      wrong(column, "UNKNOWN_CODE", profile.allowed(list));
    }
    return code;
  }

  private String cell(Column column) {
    return texts.getOrDefault(column, "");
  }

  /// A cell that cannot be read is not empty.
  boolean isEmpty(Column column) {
    return !texts.containsKey(column) && !unread.contains(column);
  }

  private void wrong(Column column, String code, Object... values) {
    unread.add(column);
    FieldError error = FieldError.of(column.header(), code, values).inRow(row);
    if (!errors.contains(error)) {
      errors.add(error);
    }
  }
}
