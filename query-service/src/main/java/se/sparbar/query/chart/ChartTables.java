package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Chart.Node;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.chart.ChartTable.Row;

/// How each kind of chart becomes a table.
final class ChartTables {
  private ChartTables() {}

  static ChartTable of(Bars bars) {
    List<Series> columns = new ArrayList<>(bars.series());
    bars.totals().ifPresent(columns::add);
    return bySeries(bars.by(), bars.categories(), columns);
  }

  static ChartTable of(Pyramid pyramid) {
    return bySeries(pyramid.by(), pyramid.bands(), pyramid.series());
  }

  static ChartTable of(Steps steps) {
    return new ChartTable(
        List.of(text("chart.column.known-from"), steps.head().unit().label()),
        steps.steps().stream()
            .map(step -> new Row(step.day().toString(), List.of(step.value())))
            .toList());
  }

  /// The nodes of both sides first, then the flows between them.
  static ChartTable of(Flows flows) {
    Stream<Row> between =
        flows.flows().stream()
            .map(flow ->
                new Row(
                    text(
                        "chart.flow",
                        flows.from().get(flow.from()).name(),
                        flows.to().get(flow.to()).name()),
                    List.of(flow.value())));
    return new ChartTable(
        List.of(text("chart.column.flow"), flows.head().unit().label()),
        Stream.of(nodes(flows.before(), flows.from()), nodes(flows.after(), flows.to()), between)
            .flatMap(rows -> rows)
            .toList());
  }

  private static Stream<Row> nodes(String side, List<Node> nodes) {
    return nodes.stream()
        .map(node -> new Row("%s: %s".formatted(side, node.name()), List.of(node.value())));
  }

  static ChartTable of(Goals goals) {
    return new ChartTable(
        List.of(
            text("chart.column.goal"),
            text("chart.column.threshold"),
            text("chart.column.result"),
            text("chart.column.outcome")),
        goals.goals().stream()
            .map(goal ->
                new Row(
                    goal.name(),
                    List.of(goal.threshold(), goal.value(), Value.none(goal.outcome()))))
            .toList());
  }

  private static ChartTable bySeries(String by, List<String> categories, List<Series> series) {
    List<String> columns = new ArrayList<>(List.of(by));
    series.forEach(one -> columns.add(one.name()));
    return new ChartTable(
        columns,
        IntStream.range(0, categories.size())
            .mapToObj(i ->
                new Row(categories.get(i), series.stream().map(s -> s.values().get(i)).toList()))
            .toList());
  }

  static Series totals(int categories, List<Series> series) {
    return new Series(
        text("chart.total"),
        IntStream.range(0, categories)
            .mapToObj(i ->
                series.stream()
                    .map(one -> Chart.orNought(one.values().get(i)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            .map(sum -> new Value(sum, Written.number(sum), null))
            .toList());
  }
}
