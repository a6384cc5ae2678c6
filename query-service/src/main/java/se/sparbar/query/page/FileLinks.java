package se.sparbar.query.page;

import static se.sparbar.query.text.Texts.text;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import se.sparbar.query.adoption.AdoptedReport;
import se.sparbar.query.files.FileForm;
import se.sparbar.query.http.Parameters;
import se.sparbar.query.report.ReportPeriod;

/// The same report to take home: what the page shows, as known when the page shows it.
final class FileLinks {
  private FileLinks() {}

  /// A link.
  record Link(String name, String address) {}

  static List<Link> of(ReportPeriod period, Parameters parameters) {
    return FileForm.OF_A_REPORT.stream()
        .map(
            form -> new Link(text("file.form." + form.ending()), address(period, form, parameters)))
        .toList();
  }

  /// The exact files of an adopted report, in its latest version.
  static List<Link> of(AdoptedReport report) {
    AdoptedReport.Version version = report.latest();
    String folder =
        "/api/v1/adopted-reports/%s/versions/%d/".formatted(report.id().value(), version.version());
    return version.documents().stream()
        .map(file -> new Link(text("adopted.file." + file.name()), folder + file.name()))
        .toList();
  }

  private static String address(ReportPeriod period, FileForm form, Parameters parameters) {
    return FigureLinks.with(
        UriComponentsBuilder.fromPath("/api/v1/reports/%s.%s".formatted(period, form.ending())),
        parameters);
  }
}
