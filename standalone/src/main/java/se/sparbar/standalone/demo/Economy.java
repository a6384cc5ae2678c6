package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import se.sparbar.codes.CostKind;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.ids.InsatsId;

/// What an insats has room for, may cost and did cost, as the administration registers it: decided
/// before the year, booked in the weeks after each month.
record Economy(long seed, String name, InsatsId insats, Chronicle chronicle) {
  /// The invoice on which a nought was left out.
  private static final YearMonth MISTYPED = YearMonth.of(2023, 5);

  void tell() {
    rows("plans.csv").forEach(this::plan);
    rows("costs.csv").forEach(this::costs);
  }

  private Iterable<Map<String, String>> rows(String file) {
    return Table.rows(file).stream().filter(row -> name.equals(row.get("insats"))).toList();
  }

  private void plan(Map<String, String> row) {
    int year = number(row, "year");
    Dice dice = new Dice(seed, "plans/" + name + "/" + year);
    LocalDate board = LocalDate.of(year - 1, 11, dice.between(20, 28));
    LocalDate day =
        board.isBefore(Telling.FIRST_DAY) ? Telling.FIRST_DAY.plusDays(1) : Workdays.from(board);
    chronicle.note(dice.moment(day), new PlacesSet(insats, year, number(row, "places")));
    if (!get(row, "budget").isEmpty()) {
      chronicle.note(dice.moment(day), new BudgetSet(insats, year, number(row, "budget")));
    }
  }

  /// The invoices of a kind are about as big as one another, and the last makes up the sum.
  private void costs(Map<String, String> row) {
    int year = number(row, "year");
    int invoices = number(row, "invoices");
    CostKind kind = CostKind.of(get(row, "kind"));
    Dice dice = new Dice(seed, "costs/" + name + "/" + year + "/" + kind);
    long left = number(row, "kronor");
    for (int i = 1; i <= invoices; i++) {
      long even = left / (invoices - i + 1);
      boolean rent = kind.equals(CostKind.LOKALER);
      long kronor = i == invoices || rent ? even : even * dice.between(96, 104) / 100;
      left -= kronor;
      book(dice, kind, kronor, YearMonth.of(year, i * 12 / invoices));
    }
  }

  private void book(Dice dice, CostKind kind, long kronor, YearMonth month) {
    LocalDate on = month.atEndOfMonth();
    LocalDate day = Workdays.from(on.plusDays(dice.between(5, 13)));
    if (!kind.equals(CostKind.LOKALER) || !month.equals(MISTYPED)) {
      chronicle.note(dice.moment(day), new CostBooked(insats, kind, kronor, on));
      return;
    }
    Note wrong = chronicle.note(dice.moment(day), new CostBooked(insats, kind, kronor / 10, on));
    Correction change = Correction.of(CorrectableField.COST_KRONOR, kronor / 10, kronor);
    LocalDate seen = Workdays.from(day.plusDays(8));
    chronicle.note(
        dice.moment(seen),
        null,
        () -> new InsatsCorrected(insats, wrong.version(), change, seen, "En nolla föll bort"));
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(get(row, column));
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
