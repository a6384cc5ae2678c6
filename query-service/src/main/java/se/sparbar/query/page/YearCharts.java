package se.sparbar.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.ReportCharts;
import se.sparbar.query.chart.svg.ChartSvg;

/// The charts that stand below the page's tables.
final class YearCharts {
  /// A phone of 360 less the page's margins.
  private static final int PHONE = 328;

  private static final int COLUMN = 560;

  /// By the table that says the same or the most of it.
  private static final Map<String, List<String>> BELOW =
      Map.of(
          "deltagare", List.of("participants-by-year", "known-participants"),
          "resultat", List.of("known-to-work-or-studies"),
          "goals", List.of("goal"),
          "reasons", List.of("avslut-by-reason"),
          "ages", List.of("age"),
          "income", List.of("income"));

  private YearCharts() {}

  /// A chart drawn for a narrow and for a wide window; the style sheet shows the one that fits.
  record Drawn(String id, String phone, String column) {
    static Drawn of(Chart chart) {
      return new Drawn(chart.id(), ChartSvg.svg(chart, PHONE), ChartSvg.svg(chart, COLUMN));
    }
  }

  /// The charts by the id of their table; what is empty is not drawn, for the table says so.
  static Map<String, List<Drawn>> drawn(ReportCharts charts) {
    Map<String, List<Drawn>> drawn = new LinkedHashMap<>();
    BELOW.forEach((table, ids) ->
        drawn.put(
            table,
            ids.stream()
                .flatMap(id -> charts.chart(id).stream())
                .filter(chart -> !chart.isEmpty())
                .map(Drawn::of)
                .toList()));
    return drawn;
  }
}
