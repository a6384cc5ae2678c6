package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Measured;

/// Any figure's parts as a chart: the last dimension is the series where there are several.
final class FigurePlot {
  /// More cannot be read in one picture.
  private static final int MOST = 40;

  private final Map<String, Map<String, BigDecimal>> bySeries = new LinkedHashMap<>();
  private final SequencedSet<String> categories = new LinkedHashSet<>();
  private final Answer answer;
  private final Labels labels;
  private final boolean share;

  private FigurePlot(Answer answer, Labels labels) {
    this.answer = answer;
    this.labels = labels;
    this.share = answer.total().of() != null;
    answer.parts().forEach(this::add);
  }

  /// Empty where there is nothing to compare.
  static Optional<Plot> of(Answer answer, Labels labels) {
    return Optional.of(new FigurePlot(answer, labels))
        .filter(figure -> answer.parts().size() > 1)
        .map(FigurePlot::plot)
        .filter(plot -> !plot.isEmpty() && plot.categories().size() <= MOST);
  }

  private void add(Answer.Part part) {
    List<Map.Entry<String, String>> by = List.copyOf(part.by().entrySet());
    boolean several = by.size() > 1;
    String line = several ? label(by.getLast()) : measuredIn();
    String category =
        by.subList(0, several ? by.size() - 1 : 1).stream()
            .map(this::label)
            .distinct()
            .collect(Collectors.joining(", "));
    categories.add(category);
    bySeries
        .computeIfAbsent(line, _ -> new LinkedHashMap<>())
        .merge(category, number(part.measured()), (a, b) -> share ? b : a.add(b));
  }

  private String label(Map.Entry<String, String> code) {
    return labels.code(code.getKey(), code.getValue());
  }

  private String measuredIn() {
    return text(share ? "file.column.percent" : "file.column.count");
  }

  private BigDecimal number(Measured measured) {
    if (!share) {
      return BigDecimal.valueOf(measured.count());
    }
    return measured.percent() == null ? BigDecimal.ZERO : BigDecimal.valueOf(measured.percent());
  }

  private Plot plot() {
    List<Plot.Line> lines = new ArrayList<>();
    bySeries.forEach((name, values) ->
        lines.add(
            new Plot.Line(
                name,
                categories.stream()
                    .map(category -> values.getOrDefault(category, BigDecimal.ZERO))
                    .toList())));
    return new Plot(
        answer.figure().name(),
        text("file.chart.alt", answer.figure().name(), measuredIn(), by()),
        List.copyOf(categories),
        lines,
        share,
        !share && lines.size() > 1);
  }

  private String by() {
    return answer.parts().getFirst().by().keySet().stream()
        .map(labels::dimension)
        .collect(Collectors.joining(", "));
  }
}
