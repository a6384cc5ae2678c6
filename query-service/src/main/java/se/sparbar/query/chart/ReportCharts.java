package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.AvslutReason;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Goal;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.JudgedGoal;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Report;

/// The charts of a report. Another one is a method here, a line in `KINDS`, and its two texts:
/// `chart.<id>.title` and `chart.<id>`.
public final class ReportCharts {
  private static final Map<String, Function<ReportCharts, Chart>> KINDS = kinds();
  private static final int YEARS = 5;

  private final Report report;
  private final Facts facts;
  private final Reached until;
  private final CodesKnown codes;
  private final Links links;

  /// @param until how far the charts of what was known over time go: to the report's own position,
  ///   for what must stay as it is, or to a later one, to see what came after
  public ReportCharts(Report report, Facts facts, Reached until) {
    this.report = report;
    this.facts = facts;
    this.until = until;
    this.codes = CodesKnown.at(facts, report.asOf().position());
    this.links = new Links(report.question(), report.asOf().position());
  }

  private static Map<String, Function<ReportCharts, Chart>> kinds() {
    Map<String, Function<ReportCharts, Chart>> kinds = new LinkedHashMap<>();
    kinds.put("participants-by-year", ReportCharts::participants);
    kinds.put("age", ReportCharts::age);
    kinds.put("avslut-by-reason", ReportCharts::reasons);
    kinds.put("income", ReportCharts::income);
    kinds.put("occupancy", ReportCharts::occupancy);
    kinds.put("meetings", ReportCharts::meetings);
    kinds.put("survey", ReportCharts::survey);
    kinds.put("survey-top-three", ReportCharts::surveyTopThree);
    kinds.put("goal", ReportCharts::goals);
    kinds.put("known-participants", charts -> charts.known("participants", Unit.COUNT));
    kinds.put(
        "known-to-work-or-studies", charts -> charts.known("to-work-or-studies", Unit.PERCENT));
    return Collections.unmodifiableMap(kinds);
  }

  /// Every chart there is, in the order of the report.
  public static List<String> ids() {
    return List.copyOf(KINDS.keySet());
  }

  public static String title(String id) {
    return text("chart.%s.title".formatted(id));
  }

  /// What it shows, of any report.
  public static String shows(String id) {
    return text("chart." + id);
  }

  public Optional<Chart> chart(String id) {
    return Optional.ofNullable(KINDS.get(id)).map(kind -> kind.apply(this));
  }

  public List<Chart> all() {
    return KINDS.values().stream().map(kind -> kind.apply(this)).toList();
  }

  private Head head(String id, Unit unit) {
    String period = Spoken.period(report.period());
    return new Head(
        id,
        "%s, %s".formatted(title(id), period),
        "%s %s".formatted(shows(id), Spoken.asOf(report.asOf())),
        unit);
  }

  private Bars participants() {
    List<Report> years = years();
    List<Answer> answers =
        years.stream().map(year -> year.answer("participants", Dimension.SEX)).toList();
    return new Bars(
        head("participants-by-year", Unit.COUNT),
        text("chart.column.period"),
        true,
        years.stream().map(year -> Spoken.period(year.period())).toList(),
        Measures.bySex(
            answers, (answer, sex) -> bySex(answer, "participants", Map.of("sex", sex.name()))));
  }

  /// The same part of the years until this, from the first that had anyone.
  private List<Report> years() {
    List<Report> years = new ArrayList<>();
    for (int back = YEARS - 1; back > 0; back--) {
      Report earlier = report.in(before(report.period(), back), facts);
      if (!years.isEmpty() || earlier.answer("participants").total().count() > 0) {
        years.add(earlier);
      }
    }
    years.add(report);
    return years;
  }

  private static Period before(Period period, int years) {
    return new Period(period.from().minusYears(years), period.to().minusYears(years));
  }

  private Pyramid age() {
    Answer answer = report.answer("age", Dimension.SEX);
    List<Series> sexes =
        Measures.bySex(
            Arrays.asList(AgeBand.values()),
            (band, sex) -> bySex(answer, "age", Map.of("age", band.label(), "sex", sex.name())));
    return new Pyramid(
        head("age", Unit.COUNT),
        text("chart.column.age"),
        Arrays.stream(AgeBand.values()).map(AgeBand::label).toList(),
        sexes.get(0),
        sexes.get(1),
        sexes.size() > 2 ? sexes.get(2) : null);
  }

  private Bars reasons() {
    Answer answer = report.answer("avslut-by-reason", Dimension.SEX);
    SortedSet<AvslutReason> reasons = new TreeSet<>();
    answer
        .parts()
        .forEach(part -> reasons.add(AvslutReason.of(String.valueOf(part.by().get("reason")))));
    return new Bars(
        head("avslut-by-reason", Unit.COUNT),
        text("chart.column.reason"),
        false,
        reasons.stream().map(codes::label).toList(),
        Measures.bySex(
            List.copyOf(reasons),
            (reason, sex) ->
                bySex(
                    answer,
                    "avslut-by-reason",
                    Map.of("reason", reason.name(), "sex", sex.name()))));
  }

  /// A part of an answer by sex, and where it leads.
  private Value bySex(Answer answer, String figure, Map<String, String> cell) {
    return Value.count(
        Measures.count(answer, cell),
        links.in(answer.question().period(), figure, cell, Dimension.SEX));
  }

  private Chart income() {
    return new IncomeFlows(report.answer("income").total(), codes, links.figure("income"))
        .drawn(head("income", Unit.COUNT));
  }

  private Bars occupancy() {
    Answer answer = report.answer("capacity", Dimension.KOMMUN);
    return new Occupancy(answer, links).drawn(head("occupancy", Unit.COUNT));
  }

  private Bars meetings() {
    return new MeetingBars(report.answer("meetings"), codes, links)
        .drawn(head("meetings", Unit.COUNT));
  }

  private Bars survey() {
    return new SurveyBars(report.answer("survey").total(), links.figure("survey"))
        .steps(head("survey", Unit.COUNT));
  }

  private Bars surveyTopThree() {
    return new SurveyBars(report.answer("survey").total(), links.figure("survey"))
        .topThree(head("survey-top-three", Unit.PERCENT));
  }

  /// Those in per cent, which one scale can hold; the others stand in the report's table.
  private Goals goals() {
    List<Goal> goals = new ArrayList<>();
    if (report.answer("goal").total().numbers().get("goals") instanceof List<?> found) {
      for (Object goal : found) {
        if (goal instanceof JudgedGoal judged && judged.of() != null) {
          goals.add(goal(judged, judged.of()));
        }
      }
    }
    return new Goals(head("goal", Unit.PERCENT), goals);
  }

  private Goal goal(JudgedGoal goal, long of) {
    String figure = Figures.find(goal.figure()).map(Figure::name).orElse(goal.figure());
    return new Goal(
        "%s: %s".formatted(goal.name(), figure),
        Measures.value(Measured.share(goal.count(), of, goal.outcome()), links.figure("goal")),
        threshold(goal.threshold()),
        goal.outcome());
  }

  private static Value threshold(int percent) {
    return new Value(BigDecimal.valueOf(percent), Written.percent(percent), null);
  }

  private Steps known(String figure, Unit unit) {
    return KnownChart.of(
        head("known-" + figure, unit),
        Figures.find(figure).orElseThrow(),
        report.question(),
        report.asOf(),
        facts,
        until);
  }
}
