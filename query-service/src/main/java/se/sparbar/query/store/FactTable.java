package se.sparbar.query.store;

import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Step;

/// The tables that hold facts, each parted by year: cases apart from steps, for most figures ask
/// for cases only.
enum FactTable {
  CASES("case_history"),
  STEPS("step_history");

  /// The names of all columns.
  static final String COLUMNS = "insats, enrolment, year, known, starts";

  private final String table;

  FactTable(String table) {
    this.table = table;
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

  /// What stands for a fact in a history.
  static byte[] bytes(Fact fact) {
    return switch (fact) {
      case Case c -> CaseBytes.write(c);
      case Step step -> StepBytes.write(step);
    };
  }

  /// @param kind which its key says, as the number
  /// @param fact as [#bytes] wrote it
  Fact read(EnrolmentId enrolment, InsatsId insats, int kind, long number, ByteIn fact) {
    return switch (this) {
      case CASES -> CaseBytes.read(enrolment, insats, fact);
      case STEPS -> StepBytes.read(enrolment, insats, kind, number, fact);
    };
  }
}
