package se.sparbar.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.chart.KnownChart;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.files.Labels;
import se.sparbar.query.http.Asked;
import se.sparbar.query.http.InvalidRequest.Wrong;
import se.sparbar.query.http.NotFound;
import se.sparbar.query.http.Parameters;
import se.sparbar.query.report.Shown;

/// What is behind a number: the figure's definition, what it counts, how it has moved, and why.
@Controller
class FigurePage {
  private static final Set<String> KNOWN = Asked.questionAnd(Asked.AGAINST, Asked.CELL);
  private static final Set<String> IN_THE_FORM =
      Set.of(Asked.FROM, Asked.TO, Asked.AS_OF, Asked.AGAINST);

  private final Facts facts;
  private final Positions positions;

  FigurePage(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  @GetMapping("/siffror/{id}")
  String figure(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      Model model,
      HttpServletResponse response) {
    Parameters parameters = new Parameters(query, KNOWN);
    model.addAttribute("given", Given.of(query));
    model.addAttribute("kept", kept(query));
    try {
      Refusals.toldIn(model, () -> show(id, parameters, model));
    } catch (NotFound e) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("errors", List.of(new Wrong("innehall", e.detail(), "NOT_FOUND")));
    }
    return "figure";
  }

  /// What the form does not ask for again.
  private static Map<String, List<String>> kept(MultiValueMap<String, String> query) {
    Map<String, List<String>> kept = new LinkedHashMap<>(query);
    kept.keySet().removeIf(name -> IN_THE_FORM.contains(name) || !KNOWN.contains(name));
    return kept;
  }

  private void show(String id, Parameters parameters, Model model) {
    Asked asked = new Asked(parameters);
    Figure figure = asked.figure(id);
    model.addAttribute("figure", figure);
    model.addAttribute("definition", Labels.definition(figure));
    Map<String, String> cell = asked.cell(figure);
    AsOf asOf = asked.asOf(Asked.AS_OF);
    AsOf against = asked.asOf(Asked.AGAINST);
    Reached reached = parameters.then(() -> positions.resolve(asOf));
    Question question = asked.question(null, facts.insatser(reached.position()));
    model.addAttribute("year", FigureLinks.year(question.period(), parameters));
    model.addAttribute("reached", reached);
    model.addAttribute("recorded", Shown.moment(reached.recordedAt()));
    model.addAttribute("asOf", parameters.one(Asked.AS_OF));
    Behind behind = Behind.of(figure, question, cell, facts, reached.position());
    model.addAttribute("behind", behind);
    Question whole = question.by(List.of());
    model.addAttribute(
        "known",
        Known.of(
            KnownChart.of(
                figure, behind.unit(), whole, reached, facts, positions.resolve(new AsOf.Now()))));
    if (parameters.one(Asked.AGAINST) != null) {
      Reached other = positions.resolve(against);
      model.addAttribute("against", Shown.moment(other.recordedAt()));
      model.addAttribute("changes", Changes.of(figure, whole, facts, reached, other));
    }
  }

  /// The figure over time, drawn and as a table.
  record Known(YearCharts.Drawn drawn, Steps chart) {
    static Known of(Steps chart) {
      return new Known(YearCharts.Drawn.of(chart), chart);
    }

    public boolean isEmpty() {
      return chart.isEmpty();
    }
  }
}
