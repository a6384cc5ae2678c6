package se.sparbar.query.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.report.Table;

/// A part of the årsredovisning: a table, and the charts of the figures in it.
record Section(Table table, List<Chart> charts) {
  /// Of charts that are not called after their figure.
  private static final Map<String, String> FIGURES = Map.of("occupancy", "capacity");

  /// The tables in their order. Each chart stands with the first table that has its figure, or with
  /// the last.
  static List<Section> of(ReportDocument document) {
    SequencedMap<Table, List<Chart>> charts = new LinkedHashMap<>();
    document.tables().stream()
        .filter(table -> !table.rows().isEmpty())
        .forEach(table -> charts.put(table, new ArrayList<>()));
    for (Chart chart : document.charts()) {
      place(chart, charts.sequencedKeySet())
          .ifPresent(table -> charts.computeIfAbsent(table, _ -> new ArrayList<>()).add(chart));
    }
    return charts.entrySet().stream()
        .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
        .toList();
  }

  private static Optional<Table> place(Chart chart, SequencedSet<Table> tables) {
    return first(tables, figure -> chart.id().equals(figure))
        .or(() -> first(tables, figure -> chart.id().equals("known-" + figure)))
        .or(() -> first(tables, figure -> figure.equals(FIGURES.get(chart.id()))))
        .or(() -> first(tables, figure -> chart.id().startsWith(figure + "-")))
        .or(() -> tables.isEmpty() ? Optional.empty() : Optional.of(tables.getLast()));
  }

  private static Optional<Table> first(SequencedSet<Table> tables, Predicate<String> figure) {
    return tables.stream()
        .filter(table ->
            table.rows().stream().map(Table.Row::figure).filter(Objects::nonNull).anyMatch(figure))
        .findFirst();
  }
}
