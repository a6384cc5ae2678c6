package se.sparbar.command.report;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a coach report can break.
public enum ReportRule implements Rule {
  REPORT_UNKNOWN(Kind.UNKNOWN),
  REPORT_WITHOUT_ANSWERS(Kind.INPUT),
  REPORT_PERIOD_TOO_LONG(Kind.INPUT),
  REPORT_BEFORE_PERIOD(Kind.CONFLICT),
  REPORT_OUTSIDE_KOMMUNER(Kind.CONFLICT);

  private final Kind kind;

  ReportRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
