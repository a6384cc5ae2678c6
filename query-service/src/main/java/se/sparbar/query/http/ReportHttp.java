package se.sparbar.query.http;

import java.util.List;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;
import se.sparbar.query.report.Report;

/// A year's or a half-year's report: all figures in one answer.
@RestController
class ReportHttp {
  static final String PATH = "/api/v1/reports/{period}";

  private final Facts facts;
  private final Positions positions;

  ReportHttp(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  /// The report as the API writes it; its figures are the answers that each figure's own address
  /// gives.
  record ReportJson(String report, PeriodJson period, AsOfJson asOf, List<AnswerJson> figures) {}

  @GetMapping(PATH)
  ReportJson report(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    ReportAsked asked = ReportAsked.of(written, query, facts, positions);
    Report report = Report.read(asked.question(), asked.reached(), facts);
    return new ReportJson(
        asked.period().toString(),
        PeriodJson.of(asked.period().period()),
        AsOfJson.of(asked.given(), asked.reached()),
        report.answers(asked.question().by().toArray(Dimension[]::new)).values().stream()
            .map(answer -> AnswerJson.of(answer, asked.given(), asked.reached(), null))
            .toList());
  }
}
