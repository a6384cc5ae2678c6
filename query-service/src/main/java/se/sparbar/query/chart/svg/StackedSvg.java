package se.sparbar.query.chart.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Value;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// Bars that add up to a whole. A part that is too short for its number has it on a line below.
record StackedSvg(Canvas canvas, Bars bars) {
  private static final double THICK = 26;
  private static final double GAP = 2;
  private static final double AIR = 6;

  double draw(double top) {
    double y = Legend.draw(canvas, bars.series(), top);
    Optional<Series> totals = bars.totals();
    Rows rows = Rows.of(canvas, bars.categories(), AIR + widestTotal(totals));
    double gaps = GAP * (bars.series().size() - 1);
    double scale = (rows.reach() - gaps) / Math.max(largest(), 1e-9);
    for (int category = 0; category < bars.categories().size(); category++) {
      y = row(category, rows, scale, y, totals);
    }
    return y;
  }

  private double row(int category, Rows rows, double scale, double top, Optional<Series> totals) {
    Rows.Named named = rows.name(bars.categories().get(category), top);
    rows.axis(named.bars(), named.bars() + THICK + 4);
    List<Integer> tooShort = new ArrayList<>();
    double x = rows.start();
    for (int i = 0; i < bars.series().size(); i++) {
      double length = Math.max(0, value(i, category).drawn()) * scale;
      if (length < Letters.width(value(i, category).label(), Type.PLAIN) + 12) {
        tooShort.add(i);
      }
      segment(category, i, x, named.bars() + 2, length, !tooShort.contains(i));
      x += length > 0 ? length + GAP : 0;
    }
    double after = x + AIR - GAP;
    totals.ifPresent(total ->
        canvas.text(
            after,
            named.bars() + 20,
            Type.PLAIN.inBold(),
            Anchor.START,
            Canvas.INK,
            whole(total, category)));
    double below = below(category, tooShort, rows.start(), named.bars() + THICK + 6);
    return Math.max(below, named.bottom()) + AIR;
  }

  private void segment(int category, int i, double x, double y, double length, boolean withNumber) {
    if (length <= 0 || (!withNumber && length < GAP)) {
      return;
    }
    Value value = value(i, category);
    Runnable drawing =
        () -> {
          canvas.bar(x, y, length, THICK, Fill.of(i));
          if (withNumber) {
            double text = Letters.width(value.label(), Type.PLAIN);
            double middle = x + length / 2;
            canvas.plate(middle - text / 2 - 3, y + 4, text + 6, THICK - 8);
            canvas.text(middle, y + 18, Type.PLAIN, Anchor.MIDDLE, Canvas.INK, value.label());
          }
        };
    if (withNumber) {
      canvas.part(value.link(), name(category, i), drawing);
    } else {
      drawing.run();
    }
  }

  /// The numbers that had no room, each with its series.
  private double below(int category, List<Integer> tooShort, double start, double top) {
    double x = start;
    double y = top;
    for (int i : tooShort) {
      String said = Names.of(bars.series().get(i).name(), value(i, category));
      double text = Letters.width(said, Type.SMALL);
      if (x > start && x + text > canvas.right()) {
        x = start;
        y += 24;
      }
      double at = x;
      double line = y;
      canvas.part(
          value(i, category).link(),
          name(category, i),
          () -> {
            canvas.target(at, line, text, 24);
            canvas.text(at, line + 16, Type.SMALL, said);
          });
      x += text + 14;
    }
    return tooShort.isEmpty() ? top : y + 24;
  }

  private String name(int category, int i) {
    return Names.of(bars.categories().get(category), bars.series(), i, value(i, category));
  }

  private Value value(int i, int category) {
    return bars.series().get(i).values().get(category);
  }

  private static String whole(Series totals, int category) {
    return "%s %s".formatted(totals.name(), totals.values().get(category).label());
  }

  private double widestTotal(Optional<Series> totals) {
    double widest = 0;
    for (int i = 0; totals.isPresent() && i < bars.categories().size(); i++) {
      widest = Math.max(widest, Letters.width(whole(totals.get(), i), Type.PLAIN.inBold()));
    }
    return widest;
  }

  private double largest() {
    double largest = 0;
    for (int category = 0; category < bars.categories().size(); category++) {
      int of = category;
      largest =
          Math.max(
              largest, bars.series().stream().mapToDouble(s -> s.values().get(of).drawn()).sum());
    }
    return largest;
  }
}
