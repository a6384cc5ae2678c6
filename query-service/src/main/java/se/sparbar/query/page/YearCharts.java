package se.sparbar.query.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.ReportCharts;
import se.sparbar.query.chart.Value;
import se.sparbar.query.chart.svg.ChartSvg;
import se.sparbar.query.report.Table;

/// The charts of the page. Each stands below the table that says the same or the most of it; one
/// that has none there brings its own.
record YearCharts(List<Chart> charts) {
  /// A phone of 360 less the page's margins.
  private static final int PHONE = 328;

  private static final int COLUMN = 560;

  private static final Map<String, String> TABLES =
      Map.of(
          "participants-by-year", "deltagare",
          "known-participants", "deltagare",
          "known-to-work-or-studies", "resultat",
          "goal", "goals",
          "avslut-by-reason", "reasons",
          "occupancy", "capacity",
          "survey-top-three", "survey",
          "age", "ages");

  /// A chart drawn for a narrow and for a wide window; the style sheet shows the one that fits.
  record Drawn(String id, String phone, String column) {
    static Drawn of(Chart chart) {
      return new Drawn(chart.id(), ChartSvg.svg(chart, PHONE), ChartSvg.svg(chart, COLUMN));
    }
  }

  /// What is empty is not drawn, for its table says so.
  static YearCharts of(ReportCharts charts) {
    return new YearCharts(charts.all().stream().filter(chart -> !chart.isEmpty()).toList());
  }

  /// The page's tables, and those that the charts bring.
  List<Table> tables(List<Table> before) {
    List<String> there = before.stream().map(Table::id).toList();
    List<Table> tables = new ArrayList<>(before);
    charts.stream()
        .filter(chart -> !there.contains(table(chart)))
        .map(YearCharts::own)
        .forEach(tables::add);
    return tables;
  }

  private static String table(Chart chart) {
    return Optional.ofNullable(TABLES.get(chart.id())).orElse(chart.id());
  }

  private static Table own(Chart chart) {
    return new Table(
        chart.id(),
        ReportCharts.title(chart.id()),
        chart.table().columns().subList(1, chart.table().columns().size()),
        chart.table().rows().stream()
            .map(row ->
                new Table.Row(row.name(), null, row.values().stream().map(Value::label).toList()))
            .toList(),
        ReportCharts.shows(chart.id()));
  }

  /// The drawings by the id of their table.
  Map<String, List<Drawn>> drawn() {
    Map<String, List<Drawn>> drawn = new LinkedHashMap<>();
    charts.forEach(
        chart -> drawn.computeIfAbsent(table(chart), _ -> new ArrayList<>()).add(Drawn.of(chart)));
    return drawn;
  }
}
