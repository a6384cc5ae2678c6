package se.sparbar.query.chart.svg;

import java.util.List;
import se.sparbar.query.chart.Chart.Series;

/// Which pattern is which series, in as many lines as it takes.
final class Legend {
  private static final int SWATCH = 14;
  private static final int BETWEEN = 18;

  private Legend() {}

  /// Where there is one series only, there is nothing to tell apart.
  static double draw(Canvas canvas, List<Series> series, double top) {
    if (series.size() < 2) {
      return top;
    }
    double x = Canvas.PAD;
    double y = top;
    for (int i = 0; i < series.size(); i++) {
      Lines name =
          Lines.of(
              canvas,
              series.get(i).name(),
              Type.PLAIN,
              x + SWATCH + 6,
              canvas.right() - Canvas.PAD - SWATCH - 6,
              Canvas.Anchor.START);
      if (x > Canvas.PAD && x + SWATCH + 6 + name.width() > canvas.right()) {
        x = Canvas.PAD;
        y += Type.PLAIN.line() + 4;
      }
      canvas.bar(x, y + 1, SWATCH, SWATCH, Fill.of(i));
      double below =
          new Lines(canvas, x + SWATCH + 6, name.anchor(), name.type(), name.lines())
              .draw(y, Canvas.INK);
      x += SWATCH + 6 + name.width() + BETWEEN;
      y = Math.max(y, below - Type.PLAIN.line());
    }
    return y + Type.PLAIN.line() + 10;
  }
}
