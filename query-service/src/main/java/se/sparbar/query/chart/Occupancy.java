package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Measured;

/// Beläggning: the places of each kommun, and how many were enrolled there in the mean.
///
/// @param capacity by kommun
record Occupancy(Answer capacity, Links links) {

  Bars drawn(Head head) {
    return new Bars(
        head,
        text("chart.column.kommun"),
        false,
        capacity.parts().stream().map(Occupancy::kommun).toList(),
        List.of(series("chart.places", this::places), series("chart.mean-open", this::meanOpen)));
  }

  private Series series(String name, BiFunction<Measured, String, Value> value) {
    return new Series(
        text(name),
        capacity.parts().stream()
            .map(part ->
                value.apply(part.measured(), links.cell("capacity", part.by(), Dimension.KOMMUN)))
            .toList());
  }

  private Value places(Measured measured, String href) {
    return measured.reason() == null
        ? Value.count(measured.count(), href)
        : Value.none(measured.reason());
  }

  /// With the share of the places, where there are any.
  private Value meanOpen(Measured measured, String href) {
    BigDecimal open =
        measured.numbers().get("meanOpen") instanceof BigDecimal mean ? mean : BigDecimal.ZERO;
    String written = Written.number(open);
    return new Value(
        open,
        measured.numbers().get("occupancyPercent") instanceof Integer percent
            ? "%s (%s)".formatted(written, Written.percent(percent))
            : written,
        href);
  }

  private static String kommun(Answer.Part part) {
    String code = String.valueOf(part.by().get(Dimension.KOMMUN.id()));
    return code.equals(Dimension.NOT_APPLICABLE)
        ? text("chart.no-kommun")
        : Kommuner.name(new Kommun(code));
  }
}
