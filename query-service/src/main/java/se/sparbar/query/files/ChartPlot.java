package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Chart.Node;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.chart.Unit;
import se.sparbar.query.chart.Value;

/// The report's charts as bars that Word can edit. Word has no flows: what there was before and
/// after stands side by side, and the flows are in the table.
final class ChartPlot {
  private ChartPlot() {}

  static Plot of(Chart chart) {
    return switch (chart) {
      case Bars bars -> plot(chart, bars.categories(), lines(bars.series()), bars.stacked());
      case Pyramid pyramid -> plot(chart, pyramid.bands(), lines(pyramid.series()), false);
      case Steps steps ->
          plot(
              chart,
              steps.steps().stream().map(step -> step.day().toString()).toList(),
              List.of(
                  line(
                      steps.head().unit().label(),
                      steps.steps().stream().map(Chart.Step::value).toList())),
              false);
      case Flows flows -> flows(flows);
      case Goals goals -> goals(goals);
    };
  }

  private static Plot plot(
      Chart chart, List<String> categories, List<Plot.Line> lines, boolean stacked) {
    return new Plot(
        chart.head().title(),
        chart.head().description(),
        categories,
        lines,
        chart.head().unit() == Unit.PERCENT,
        stacked);
  }

  private static List<Plot.Line> lines(List<Series> series) {
    return series.stream().map(one -> line(one.name(), one.values())).toList();
  }

  private static Plot.Line line(String name, List<Value> values) {
    return new Plot.Line(name, values.stream().map(ChartPlot::number).toList());
  }

  private static BigDecimal number(Value value) {
    return value.number() == null ? BigDecimal.ZERO : value.number();
  }

  private static Plot flows(Flows flows) {
    SequencedSet<String> names = new LinkedHashSet<>();
    Stream.concat(flows.from().stream(), flows.to().stream()).map(Node::name).forEach(names::add);
    List<String> categories = List.copyOf(names);
    return plot(
        flows,
        categories,
        List.of(
            side(flows.before(), flows.from(), categories),
            side(flows.after(), flows.to(), categories)),
        false);
  }

  private static Plot.Line side(String name, List<Node> nodes, List<String> categories) {
    List<BigDecimal> values = new ArrayList<>();
    for (String category : categories) {
      values.add(
          nodes.stream()
              .filter(node -> node.name().equals(category))
              .map(node -> number(node.value()))
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return new Plot.Line(name, values);
  }

  private static Plot goals(Goals goals) {
    return plot(
        goals,
        goals.goals().stream().map(Chart.Goal::name).toList(),
        List.of(
            line(
                text("chart.column.result"),
                goals.goals().stream().map(Chart.Goal::value).toList()),
            line(
                text("chart.column.threshold"),
                goals.goals().stream().map(Chart.Goal::threshold).toList())),
        false);
  }
}
