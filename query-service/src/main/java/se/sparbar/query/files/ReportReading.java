package se.sparbar.query.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommuner;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.ReportCharts;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.CoachText;
import se.sparbar.query.report.Report;
import se.sparbar.query.report.ReportPeriod;
import se.sparbar.query.report.YearTables;
import se.sparbar.query.text.Texts;

/// Reads the facts into a document.
public final class ReportReading {
  private ReportReading() {}

  /// @param question about the report's period; its breakdown is that of every figure, sex where it
  ///   has none
  /// @param given the as-of as it was asked for; null for now
  public static ReportDocument read(
      ReportPeriod period, Question question, @Nullable String given, Reached asOf, Facts facts) {
    Report now = Report.read(question, asOf, facts);
    Report before = Report.read(yearBefore(period, question), asOf, facts);
    CodesKnown codes = CodesKnown.at(facts, asOf.position());
    return new ReportDocument(
        period,
        given,
        asOf,
        whose(question, now),
        new YearTables(now, before, Texts.text("file.last-year", period.before()), codes).all(),
        charts(now, asOf, facts),
        CoachText.of(question, facts, asOf.position()),
        List.copyOf(now.answers(by(question)).values()),
        new Labels(codes, now.insatser()));
  }

  /// What came after the report's position is in none of its charts.
  private static List<Chart> charts(Report report, Reached asOf, Facts facts) {
    return new ReportCharts(report, facts, asOf)
        .all().stream().filter(chart -> !chart.isEmpty()).toList();
  }

  /// What open data is made of: open figures by sex, and by kommun where no part would be too
  /// small.
  public static ReportDocument open(
      ReportPeriod period, Question question, @Nullable String given, Reached asOf, Facts facts) {
    Report report = Report.read(question, asOf, facts);
    List<Answer> answers = new ArrayList<>();
    for (Figure figure : Figures.all()) {
      if (OpenCounts.isOpen(figure.id())) {
        answers.add(report.answer(figure, Dimension.SEX));
        if (figure.ownDimensions().isEmpty()) {
          answers.add(report.answer(figure, Dimension.KOMMUN));
        }
      }
    }
    return new ReportDocument(
        period,
        given,
        asOf,
        whose(question, report),
        List.of(),
        List.of(),
        List.of(),
        answers,
        new Labels(CodesKnown.at(facts, asOf.position()), report.insatser()));
  }

  private static Dimension[] by(Question question) {
    return question.by().isEmpty()
        ? new Dimension[] {Dimension.SEX}
        : question.by().toArray(Dimension[]::new);
  }

  private static Question yearBefore(ReportPeriod period, Question question) {
    return new Question(
        period.before().period(), question.insatser(), question.kommuner(), question.by());
  }

  private static List<String> whose(Question question, Report report) {
    List<String> whose = new ArrayList<>();
    report.insatser().stream().map(i -> i.forbund().name()).distinct().sorted().forEach(whose::add);
    if (!question.insatser().isEmpty()) {
      report.insatser().stream().map(InsatsFacts::name).sorted().forEach(whose::add);
    }
    question.kommuner().stream().map(Kommuner::name).sorted().forEach(whose::add);
    return whose;
  }
}
