package se.sparbar.query.page;

import static se.sparbar.query.text.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import se.sparbar.query.files.FileForm;
import se.sparbar.query.http.Asked;
import se.sparbar.query.http.Parameters;
import se.sparbar.query.report.ReportPeriod;

/// The same report to take home: what the page shows, as known when the page shows it.
final class FileLinks {
  private FileLinks() {}

  /// A link.
  record Link(String name, String address) {}

  static List<Link> of(ReportPeriod period, Parameters parameters) {
    return Arrays.stream(FileForm.values())
        .filter(form -> form != FileForm.ZIP || isWhole(parameters))
        .map(
            form -> new Link(text("file.form." + form.ending()), address(period, form, parameters)))
        .toList();
  }

  /// Open data is of a whole förbund only.
  private static boolean isWhole(Parameters parameters) {
    return isEmpty(parameters, Asked.INSATS) && isEmpty(parameters, Asked.KOMMUN);
  }

  private static boolean isEmpty(Parameters parameters, String name) {
    return parameters.all(name).stream().allMatch(String::isBlank);
  }

  private static String address(ReportPeriod period, FileForm form, Parameters parameters) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/api/v1/reports/%s.%s".formatted(period, form.ending()));
    for (String name : List.of(Asked.INSATS, Asked.KOMMUN, Asked.AS_OF)) {
      if (!isEmpty(parameters, name)) {
        address.queryParam(name, parameters.all(name).toArray());
      }
    }
    return address.encode().toUriString();
  }
}
