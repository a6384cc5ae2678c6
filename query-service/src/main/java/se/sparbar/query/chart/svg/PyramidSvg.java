package se.sparbar.query.chart.svg;

import java.util.List;
import java.util.stream.Stream;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Value;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// A pyramid with the bands' names in the middle; what belongs to neither side stands below it.
record PyramidSvg(Canvas canvas, Pyramid pyramid) {
  private static final double PITCH = 28;
  private static final double THICK = 22;
  private static final double AIR = 6;

  double draw(double top) {
    double y = Legend.draw(canvas, pyramid.series(), top);
    double half = bandsWidth() / 2 + AIR;
    double middle = canvas.width() / 2.0;
    double reach = middle - half - Canvas.PAD - AIR - widestLabel();
    double scale = reach / Math.max(largest(), 1e-9);
    for (int band = 0; band < pyramid.bands().size(); band++) {
      String name = pyramid.bands().get(band);
      canvas.text(middle, y + 18, Type.PLAIN, Anchor.MIDDLE, Canvas.INK, name);
      side(pyramid.left(), band, middle - half, y, -scale);
      side(pyramid.right(), band, middle + half, y, scale);
      y += PITCH;
    }
    return pyramid.beside() == null ? y : beside(pyramid.beside(), y + AIR, scale);
  }

  /// @param scale negative where the bar reaches to the left
  private void side(Series series, int band, double x, double y, double scale) {
    Value value = series.values().get(band);
    double length = Math.max(0, value.drawn()) * Math.abs(scale);
    boolean left = scale < 0;
    canvas.part(
        value.link(),
        Names.of("%s, %s".formatted(pyramid.bands().get(band), series.name()), value),
        () -> {
          double text = Letters.width(value.label(), Type.PLAIN) + AIR;
          canvas.target(left ? x - length - text : x, y + 1, length + text, PITCH - 2);
          if (length > 0) {
            canvas.bar(left ? x - length : x, y + 3, length, THICK, Fill.of(left ? 0 : 1));
          }
          canvas.text(
              left ? x - length - AIR : x + length + AIR,
              y + 18,
              Type.PLAIN,
              left ? Anchor.END : Anchor.START,
              Canvas.INK,
              value.label());
        });
  }

  private double beside(Series series, double top, double scale) {
    double y = Lines.of(canvas, series.name(), Type.HEADING).draw(top, Canvas.INK) + 4;
    return new BarsSvg(canvas, pyramid.bands(), List.of(series), 2, scale).draw(y);
  }

  private double bandsWidth() {
    return pyramid.bands().stream()
        .mapToDouble(band -> Letters.width(band, Type.PLAIN))
        .max()
        .orElse(0);
  }

  private double widestLabel() {
    return sides().mapToDouble(value -> Letters.width(value.label(), Type.PLAIN)).max().orElse(0);
  }

  private double largest() {
    return sides().mapToDouble(Value::drawn).max().orElse(0);
  }

  private Stream<Value> sides() {
    return Stream.of(pyramid.left(), pyramid.right()).flatMap(side -> side.values().stream());
  }
}
