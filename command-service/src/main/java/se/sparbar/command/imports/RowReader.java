package se.sparbar.command.imports;

import static se.sparbar.command.imports.Column.AVSLUTAD;
import static se.sparbar.command.imports.Column.AVSLUTSANLEDNING;
import static se.sparbar.command.imports.Column.DELTAGARE;
import static se.sparbar.command.imports.Column.EFTERSTOD_FRAN;
import static se.sparbar.command.imports.Column.EFTERSTOD_TILL;
import static se.sparbar.command.imports.Column.FODELSEAR;
import static se.sparbar.command.imports.Column.FORSORJNING_AVSLUT;
import static se.sparbar.command.imports.Column.FORSORJNING_START;
import static se.sparbar.command.imports.Column.INSATS;
import static se.sparbar.command.imports.Column.INSKRIVEN;
import static se.sparbar.command.imports.Column.KOMMUN;
import static se.sparbar.command.imports.Column.KON;
import static se.sparbar.command.imports.Column.MOTIVERING;
import static se.sparbar.command.imports.Column.SYSSELSATTNING_AVSLUT;
import static se.sparbar.command.imports.Column.UTBILDNING;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Sex;

/// Reads a row, and tells all that is wrong with its cells.
final class RowReader {
  /// Nobody has such a number: a number is a line, and this is two.
  private static final String UNREAD_NUMBER = "\n";

  private final Cells cells;

  private RowReader(Cells cells) {
    this.cells = cells;
  }

  static Read read(Cells cells) {
    @Nullable Row row = new RowReader(cells).row();
    return new Read(cells.row(), row, cells.errors(), cells.unread());
  }

  /// Null when a cell could not be read without which there is nothing to judge.
  private @Nullable Row row() {
    @Nullable String insats = cells.required(INSATS, cells::text);
    @Nullable Kommun kommun = cells.required(KOMMUN, cells::kommun);
    @Nullable String localNumber = cells.required(DELTAGARE, cells::localNumber);
    @Nullable Sex sex = cells.required(KON, column -> cells.code(column, Sex.class));
    @Nullable Integer birthYear = cells.optional(FODELSEAR, cells::number);
    @Nullable LocalDate startOn = cells.required(INSKRIVEN, cells::date);
    SortedSet<IncomeSource> income = cells.codes(FORSORJNING_START, IncomeSource.class);
    @Nullable Education education =
        cells.optional(UTBILDNING, column -> cells.code(column, Education.class));
    Row.@Nullable Exit exit = exit();
    @Nullable LocalDate supportFrom = cells.optional(EFTERSTOD_FRAN, cells::date);
    @Nullable LocalDate supportTo = cells.optional(EFTERSTOD_TILL, cells::date);
    cells.needs(EFTERSTOD_TILL, EFTERSTOD_FRAN);
    if (insats == null || kommun == null || startOn == null) {
      return null;
    }
    return new Row(
        cells.row(),
        insats,
        kommun,
        Objects.requireNonNullElse(localNumber, UNREAD_NUMBER + cells.row()),
        Objects.requireNonNullElse(sex, Sex.UPPGIFT_SAKNAS),
        birthYear,
        startOn,
        income,
        education,
        exit,
        supportFrom,
        supportTo);
  }

  private Row.@Nullable Exit exit() {
    @Nullable LocalDate on = cells.optional(AVSLUTAD, cells::date);
    @Nullable AvslutReason reason =
        cells.optional(AVSLUTSANLEDNING, column -> cells.code(column, AvslutReason.class));
    SortedSet<IncomeSource> income = cells.codes(FORSORJNING_AVSLUT, IncomeSource.class);
    @Nullable Occupation occupation =
        cells.optional(SYSSELSATTNING_AVSLUT, column -> cells.code(column, Occupation.class));
    @Nullable String motivation = cells.optional(MOTIVERING, cells::text);
    cells.needs(AVSLUTAD, AVSLUTSANLEDNING);
    cells.needs(AVSLUTSANLEDNING, AVSLUTAD);
    cells.needs(FORSORJNING_AVSLUT, AVSLUTAD);
    cells.needs(SYSSELSATTNING_AVSLUT, AVSLUTAD);
    return on == null
        ? null
        : new Row.Exit(
            on,
            Objects.requireNonNullElse(reason, AvslutReason.OKANT),
            income,
            occupation,
            motivation);
  }
}
