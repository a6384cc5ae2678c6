package se.sparbar.query.page;

import static se.sparbar.query.text.Texts.text;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.sparbar.query.chart.ReportCharts;
import se.sparbar.query.chart.Spoken;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.http.Asked;
import se.sparbar.query.http.Parameters;
import se.sparbar.query.report.CoachText;
import se.sparbar.query.report.Report;
import se.sparbar.query.report.ReportPeriod;
import se.sparbar.query.report.Shown;
import se.sparbar.query.report.YearTables;

/// The year's report as tables, with last year beside it, as it was known on the day that is asked
/// for.
@Controller
class YearPage {
  static final String YEAR = "ar";

  /// The first half of the year where it is `h1`.
  static final String PART = "del";

  static final String FIRST_HALF = "h1";
  private static final Set<String> KNOWN =
      new LinkedHashSet<>(
          List.of(YEAR, PART, Asked.INSATS, Asked.KOMMUN, Asked.AS_OF, Asked.AGAINST));

  private final Facts facts;
  private final Positions positions;
  private final Adopted adopted;

  YearPage(Facts facts, Positions positions, Adopted adopted) {
    this.facts = facts;
    this.positions = positions;
    this.adopted = adopted;
  }

  @GetMapping("/")
  String year(@RequestParam MultiValueMap<String, String> query, Model model) {
    Parameters parameters = new Parameters(query, KNOWN);
    Reached head = positions.resolve(new AsOf.Now());
    model.addAttribute("insatser", facts.insatser(head.position()));
    model.addAttribute("figures", Figures.all());
    model.addAttribute("given", Given.of(query));
    Refusals.toldIn(model, () -> show(parameters, head, model));
    return "year";
  }

  private void show(Parameters parameters, Reached head, Model model) {
    Asked asked = new Asked(parameters);
    int year = parameters.number(YEAR, 1990, 2100, latestYear(head));
    AsOf asOf = asked.asOf(Asked.AS_OF);
    AsOf against = asked.asOf(Asked.AGAINST);
    boolean compared = parameters.one(Asked.AGAINST) != null;
    Reached reached = parameters.then(() -> positions.resolve(asOf));
    ReportPeriod period = new ReportPeriod(year, firstHalf(parameters));
    Question question = asked.question(period.period(), facts.insatser(reached.position()));
    Question lastYear =
        new Question(period.before().period(), question.insatser(), question.kommuner(), List.of());
    model.addAttribute("year", year);
    model.addAttribute(
        "heading",
        text(period.firstHalf() ? "page.first-half" : "page.year", Integer.toString(year)));
    model.addAttribute("behind", new FigureLinks(period.period(), parameters));
    model.addAttribute("reached", reached);
    model.addAttribute("recorded", Shown.moment(reached.recordedAt()));
    model.addAttribute("asOf", parameters.one(Asked.AS_OF));
    Report report = Report.read(question, reached, facts);
    YearCharts charts = YearCharts.of(new ReportCharts(report, facts, head));
    YearTables tables =
        new YearTables(
            report,
            Report.read(lastYear, reached, facts),
            "Totalt " + Spoken.period(period.before().period()),
            CodesKnown.at(facts, reached.position()));
    model.addAttribute("tables", charts.tables(tables.all()));
    model.addAttribute("charts", charts.drawn());
    model.addAttribute("files", FileLinks.of(period, parameters));
    model.addAttribute("adopted", adopted.of(period, head));
    model.addAttribute("texts", CoachText.of(question, facts, reached.position()));
    if (compared) {
      Reached other = positions.resolve(against);
      model.addAttribute("against", parameters.one(Asked.AGAINST));
      model.addAttribute("changes", Changes.between(question, facts, reached, other));
    }
  }

  private static boolean firstHalf(Parameters parameters) {
    @Nullable String part = parameters.one(PART);
    if (part != null && !part.equals(FIRST_HALF)) {
      parameters.wrong(PART, "INVALID_PART", text("error.part", part));
    }
    return part != null;
  }

  /// The last year that a report can be about: the one that had ended half a year into what is
  /// known.
  private static int latestYear(Reached head) {
    @Nullable Instant recordedAt = head.recordedAt();
    return recordedAt == null ? 2023 : Shown.day(recordedAt).minusMonths(6).getYear();
  }
}
