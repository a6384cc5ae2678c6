package se.sparbar.query.chart.svg;

import java.util.List;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// A text that is broken into lines.
record Lines(Canvas canvas, double x, Anchor anchor, Type type, List<String> lines) {

  /// Across the whole picture.
  static Lines of(Canvas canvas, String text, Type type) {
    return of(canvas, text, type, Canvas.PAD, canvas.right() - Canvas.PAD, Anchor.START);
  }

  static Lines of(Canvas canvas, String text, Type type, double x, double width, Anchor anchor) {
    return new Lines(canvas, x, anchor, type, Letters.wrap(text, width, type));
  }

  double height() {
    return (double) lines.size() * type.line();
  }

  double width() {
    return lines.stream().mapToDouble(line -> Letters.width(line, type)).max().orElse(0);
  }

  /// Draws it below `top`; answers where it ends.
  double draw(double top, String color) {
    double y = top;
    for (String line : lines) {
      canvas.text(x, y + type.size(), type, anchor, color, line);
      y += type.line();
    }
    return y;
  }
}
