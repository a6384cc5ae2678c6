package se.sparbar.query.chart.svg;

import java.util.List;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Value;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// Bars beside each other, lying, so that long names and all numbers have room.
///
/// @param firstFill the pattern of the first series
/// @param longest that a bar of one may be, where it is to be compared with others
record BarsSvg(
    Canvas canvas, List<String> categories, List<Series> series, int firstFill, double longest) {
  private static final double PITCH = 25;
  private static final double THICK = 19;
  private static final double AIR = 6;

  BarsSvg(Canvas canvas, Bars bars) {
    this(canvas, bars.categories(), bars.series(), 0, Double.MAX_VALUE);
  }

  double draw(double top) {
    double y = Legend.draw(canvas, series, top);
    Rows rows = Rows.of(canvas, categories, AIR + widestLabel());
    double scale = Math.min(longest, rows.reach() / Math.max(largest(), 1e-9));
    for (int category = 0; category < categories.size(); category++) {
      Rows.Named named = rows.name(categories.get(category), y);
      double bottom = named.bars() + series.size() * PITCH;
      rows.axis(named.bars(), bottom);
      for (int i = 0; i < series.size(); i++) {
        bar(category, i, rows.start(), named.bars() + i * PITCH, scale);
      }
      y = Math.max(bottom, named.bottom()) + AIR;
    }
    return y;
  }

  private void bar(int category, int i, double x, double y, double scale) {
    Value value = series.get(i).values().get(category);
    double length = Math.max(0, value.drawn()) * scale;
    canvas.part(
        value.link(),
        Names.of(categories.get(category), series, i, value),
        () -> {
          double text = Letters.width(value.label(), Type.PLAIN);
          canvas.target(x, y, length + AIR + text, PITCH - 1);
          if (length > 0) {
            canvas.bar(x, y + 3, length, THICK, Fill.of(i + firstFill));
          }
          canvas.text(
              x + length + AIR, y + 17, Type.PLAIN, Anchor.START, Canvas.INK, value.label());
        });
  }

  private double widestLabel() {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .mapToDouble(value -> Letters.width(value.label(), Type.PLAIN))
        .max()
        .orElse(0);
  }

  private double largest() {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .mapToDouble(Value::drawn)
        .max()
        .orElse(0);
  }
}
