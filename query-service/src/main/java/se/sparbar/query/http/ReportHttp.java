package se.sparbar.query.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;
import se.sparbar.query.report.Report;
import se.sparbar.query.report.ReportPeriod;

/// A year's or a half-year's report: all figures in one answer.
@RestController
class ReportHttp {
  static final Set<String> KNOWN =
      new LinkedHashSet<>(
          List.of(Asked.AS_OF, Asked.BY, Asked.INSATS, Asked.KOMMUN, Asked.FORBUND));

  private final Facts facts;
  private final Positions positions;

  ReportHttp(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  /// The report as the API writes it; its figures are the answers that each figure's own address
  /// gives.
  record ReportJson(String report, PeriodJson period, AsOfJson asOf, List<AnswerJson> figures) {}

  @GetMapping("/api/v1/reports/{period}")
  ReportJson report(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    ReportPeriod period =
        ReportPeriod.parse(written)
            .orElseThrow(() -> new NotFound("problem.report-unknown.detail", written));
    Parameters parameters = new Parameters(query, KNOWN);
    Asked asked = new Asked(parameters);
    AsOf asOf = asked.asOf(Asked.AS_OF);
    Reached reached = positions.resolve(parameters.hasErrors() ? new AsOf.Now() : asOf);
    Question question = asked.question(period.period(), facts.insatser(reached.position()));
    Report report = Report.read(question, reached, facts);
    @Nullable String given = parameters.one(Asked.AS_OF);
    return new ReportJson(
        period.toString(),
        PeriodJson.of(period.period()),
        AsOfJson.of(given, reached),
        report.answers(question.by().toArray(Dimension[]::new)).values().stream()
            .map(answer -> AnswerJson.of(answer, given, reached, null))
            .toList());
  }
}
