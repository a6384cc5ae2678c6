package se.sparbar.query.store;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Step;

/// The tables that hold facts, each parted by year: cases apart from steps, for most figures ask
/// for cases only.
enum FactTable {
  CASES("fact", ""),
  STEPS("step", ", kind, number");

  private static final String COMMON =
      "known_from, known_to, insats, enrolment, year, start_year, last_year";

  private final String table;
  private final String own;

  FactTable(String table, String own) {
    this.table = table;
    this.own = own;
  }

  static FactTable of(Fact fact) {
    return switch (fact) {
      case Case _ -> CASES;
      case Step _ -> STEPS;
    };
  }

  String table() {
    return table;
  }

  String partition(int year) {
    return table + "_" + year;
  }

  /// The names of all columns.
  String columns() {
    return COMMON + ", data" + own;
  }

  static byte[] bytes(Fact fact) {
    return switch (fact) {
      case Case c -> CaseBytes.write(c);
      case Step step -> StepBytes.write(step);
    };
  }
}
