package se.sparbar.query.store;

import java.util.List;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
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

  /// The names of the columns that [#read] takes.
  static final List<String> READ = List.of("enrolment", "insats", "data");

  /// What lies in its column of that name.
  static byte[] bytes(Fact fact) {
    return switch (fact) {
      case Case c -> CaseBytes.write(c);
      case Step step -> StepBytes.write(step);
    };
  }

  /// @param data as [#bytes] wrote it
  Fact read(EnrolmentId enrolment, InsatsId insats, ByteIn data) {
    return switch (this) {
      case CASES -> CaseBytes.read(enrolment, insats, data);
      case STEPS -> StepBytes.read(enrolment, insats, data);
    };
  }
}
