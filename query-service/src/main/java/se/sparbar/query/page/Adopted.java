package se.sparbar.query.page;

import static se.sparbar.query.text.Texts.text;

import java.util.List;
import org.springframework.stereotype.Component;
import se.sparbar.query.adoption.AdoptedReport;
import se.sparbar.query.adoption.AdoptedReport.Version;
import se.sparbar.query.adoption.AdoptedReports;
import se.sparbar.query.adoption.Drift;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.ReportPeriod;
import se.sparbar.query.report.Shown;

/// The adopted reports of the year on the page: what was decided, the exact files, and what has
/// moved since.
@Component
class Adopted {
  private final AdoptedReports reports;
  private final Facts facts;

  Adopted(AdoptedReports reports, Facts facts) {
    this.reports = reports;
    this.facts = facts;
  }

  /// A förbund's adopted report, in its latest version.
  record Part(
      String forbund,
      List<String> versions,
      List<FileLinks.Link> files,
      List<Changes.Moved> moved) {
    public String summary() {
      return text("adopted.moved", moved.size());
    }
  }

  /// @param head with which they are compared
  List<Part> of(ReportPeriod period, Reached head) {
    return reports.of(period).stream().map(report -> part(report, head)).toList();
  }

  private Part part(AdoptedReport report, Reached head) {
    Version latest = report.latest();
    List<Drift> drift = Drift.of(reports.report(latest), List.of(), facts, head.position());
    return new Part(
        report.forbund().name(),
        report.versions().reversed().stream().map(Adopted::line).toList(),
        FileLinks.of(report),
        Changes.since(drift));
  }

  private static String line(Version version) {
    String line =
        text("adopted.line", version.version(), version.decidedOn(), Shown.number(version.basis()));
    return version.reason() == null ? line : line + " " + text("adopted.amended", version.reason());
  }
}
