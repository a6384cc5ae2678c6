package se.sparbar.command.http;

import static se.sparbar.command.report.ReportRule.REPORT_UNKNOWN;

import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.report.CorrectReport;
import se.sparbar.command.report.ReportCommand;
import se.sparbar.command.report.SubmitCoachReport;
import se.sparbar.command.report.WithdrawReportEntry;
import se.sparbar.events.ReportEvent;
import se.sparbar.ids.ReportId;

/// `/api/v1/reports`.
final class ReportHttp {
  static final Resource<ReportId, ReportCommand> REPORTS =
      Resource.of(
              "reports",
              ReportCommand.class,
              new Subject<>("report", ReportId::new, REPORT_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(SubmitCoachReport.class)
          .post(
              "corrections",
              CorrectReport.class,
              new CorrectionBody<>(ReportEvent.class, CorrectReport.class, CorrectReport::new))
          .post("withdrawals", WithdrawReportEntry.class);

  private ReportHttp() {}
}
