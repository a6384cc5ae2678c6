package se.sparbar.command.report;

import static se.sparbar.command.report.ReportRule.REPORT_BEFORE_PERIOD;
import static se.sparbar.command.report.ReportRule.REPORT_OUTSIDE_KOMMUNER;
import static se.sparbar.command.report.ReportRule.REPORT_PERIOD_TOO_LONG;
import static se.sparbar.command.report.ReportRule.REPORT_UNKNOWN;
import static se.sparbar.command.report.ReportRule.REPORT_WITHOUT_ANSWERS;

import java.util.SortedSet;
import se.sparbar.codes.Kommun;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.ReportEvent.ReportCorrected;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;

/// What a coach report must be.
final class ReportRules implements EntryRules<ReportEvent, AroundInsats> {
  static final ReportRules HOLD = new ReportRules();

  private ReportRules() {}

  @Override
  public Class<CoachReportSubmitted> beginning() {
    return CoachReportSubmitted.class;
  }

  @Override
  public Rule unknown() {
    return REPORT_UNKNOWN;
  }

  @Override
  public void itself(ReportEvent event, AroundInsats around) {
    switch (event) {
      case CoachReportSubmitted e -> submitted(e, around);
      case ReportCorrected _, ReportEntryWithdrawn _ -> {}
    }
  }

  private static void submitted(CoachReportSubmitted e, AroundInsats around) {
    Days.happened("on", e.on(), around.today());
    Days.happened("from", e.from(), around.today());
    Days.inOrder("to", e.from(), e.to());
    if (!e.to().isBefore(e.from().plusYears(1))) {
      throw new Rejected(REPORT_PERIOD_TOO_LONG, e.from(), e.from().plusYears(1).minusDays(1))
          .at("to");
    }
    if (e.on().isBefore(e.from())) {
      throw new Rejected(REPORT_BEFORE_PERIOD, e.on(), e.from()).at("on");
    }
    SortedSet<Kommun> kommuner = around.known().kommunerWithin(e.from(), e.to());
    if (!kommuner.contains(e.kommun())) {
      throw new Rejected(REPORT_OUTSIDE_KOMMUNER, e.kommun(), around.known().name(), kommuner)
          .at("kommun");
    }
    if (e.answers().isEmpty()) {
      throw new Rejected(REPORT_WITHOUT_ANSWERS).at("answers");
    }
    e.answers().forEach((_, text) -> Text.account("answers", text));
  }

  @Override
  public void together(Entries<ReportEvent> next, AroundInsats around) {}
}
