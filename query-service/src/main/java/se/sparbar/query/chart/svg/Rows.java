package se.sparbar.query.chart.svg;

import java.util.List;

/// Where the rows of bars stand: their names beside them where there is room, and above them on a
/// phone or where they are long.
///
/// @param start x where every bar begins
/// @param reach how long the longest bar may be
record Rows(Canvas canvas, double start, double reach) {
  private static final double AIR = 10;

  /// Names that leave even a phone room enough beside them.
  private static final double SHORT = 0.2;

  /// Names that take two lines at most beside the bars of a page.
  private static final double TWO_LINES = 0.6;

  /// @param names of the rows
  /// @param after room to keep for what is written after a bar
  static Rows of(Canvas canvas, List<String> names, double after) {
    double widest =
        names.stream().mapToDouble(name -> Letters.width(name, Type.PLAIN)).max().orElse(0);
    double start = Canvas.PAD;
    if (widest < canvas.width() * (canvas.isWide() ? TWO_LINES : SHORT)) {
      start += Math.min(widest, canvas.width() * 0.32) + AIR;
    }
    return new Rows(canvas, start, Math.max(1, canvas.right() - start - after));
  }

  /// Draws a row's name; answers where its bars begin, and how low the name reaches.
  Named name(String name, double top) {
    if (start > Canvas.PAD) {
      Lines lines =
          Lines.of(
              canvas,
              name,
              Type.PLAIN,
              Canvas.PAD,
              start - Canvas.PAD - AIR / 2,
              Canvas.Anchor.START);
      return new Named(top, lines.draw(top + 3, Canvas.INK));
    }
    double below = Lines.of(canvas, name, Type.PLAIN).draw(top, Canvas.INK) + 1;
    return new Named(below, below);
  }

  record Named(double bars, double bottom) {}

  /// Where bars begin.
  void axis(double top, double bottom) {
    canvas.line(start, top, start, bottom, "stroke=\"" + Canvas.INK + "\" stroke-width=\"1\"");
  }
}
