package se.sparbar.query.page;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import se.sparbar.query.figures.Period;
import se.sparbar.query.http.Asked;
import se.sparbar.query.http.Parameters;
import se.sparbar.query.report.ReportPeriod;

/// From a page to what is behind its figures: the same period and part of the world, as known when
/// the page shows it.
record FigureLinks(Period period, Parameters parameters) {
  public String of(String figure) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/siffror/" + figure)
            .queryParam(Asked.FROM, period.from())
            .queryParam(Asked.TO, period.to());
    return with(address, parameters);
  }

  /// Back to the page of the year in which the period begins.
  static String year(Period period, Parameters parameters) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath("/").queryParam(YearPage.YEAR, period.from().getYear());
    if (new ReportPeriod(period.from().getYear(), true).period().equals(period)) {
      address.queryParam(YearPage.PART, YearPage.FIRST_HALF);
    }
    return with(address, parameters);
  }

  /// What the page was asked for beside the period.
  static String with(UriComponentsBuilder address, Parameters parameters) {
    for (String name : List.of(Asked.INSATS, Asked.KOMMUN, Asked.AS_OF)) {
      if (!parameters.all(name).stream().allMatch(String::isBlank)) {
        address.queryParam(name, parameters.all(name).toArray());
      }
    }
    return address.encode().toUriString();
  }
}
