package se.sparbar.query.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.ReportPeriod;

/// What is asked of a report, in whatever form it is answered.
///
/// @param given the as-of as it was written; null for now
record ReportAsked(
    ReportPeriod period,
    Parameters parameters,
    Question question,
    @Nullable String given,
    Reached reached) {
  static final String PROFILE = "profile";
  static final Set<String> KNOWN =
      new LinkedHashSet<>(
          List.of(Asked.AS_OF, Asked.BY, Asked.INSATS, Asked.KOMMUN, Asked.FORBUND, PROFILE));

  static ReportAsked of(
      String written, Map<String, List<String>> query, Facts facts, Positions positions) {
    return of(written, query, KNOWN, facts, positions);
  }

  /// @param known the parameters that may be given
  static ReportAsked of(
      String written,
      Map<String, List<String>> query,
      Set<String> known,
      Facts facts,
      Positions positions) {
    ReportPeriod period =
        ReportPeriod.parse(written)
            .orElseThrow(() -> new NotFound("problem.report-unknown.detail", written));
    Parameters parameters = new Parameters(query, known);
    Asked asked = new Asked(parameters);
    AsOf asOf = asked.asOf(Asked.AS_OF);
    Reached reached = positions.resolve(parameters.hasErrors() ? new AsOf.Now() : asOf);
    Question question = asked.question(period.period(), facts.insatser(reached.position()));
    return new ReportAsked(period, parameters, question, parameters.one(Asked.AS_OF), reached);
  }
}
