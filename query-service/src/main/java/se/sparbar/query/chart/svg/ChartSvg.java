package se.sparbar.query.chart.svg;

import static se.sparbar.query.text.Texts.text;

import java.util.List;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Steps;

/// A chart as SVG, at the width where it is to be read: what is drawn for a phone is never a
/// shrunken page.
public final class ChartSvg {
  /// A phone, a column of a document, and a page.
  public static final List<Integer> WIDTHS = List.of(360, 560, 1000);

  public static final int NARROWEST = 320;
  public static final int WIDEST = 2000;

  private ChartSvg() {}

  /// @param width in CSS pixels; the height is what the chart needs
  public static String svg(Chart chart, int width) {
    if (width < NARROWEST || width > WIDEST) {
      throw new IllegalArgumentException("no such width: " + width);
    }
    Canvas canvas = new Canvas(chart.id(), width);
    double top = heading(canvas, chart.head());
    double bottom = chart.isEmpty() ? nothing(canvas, top) : draw(canvas, top, chart);
    return canvas.finished(bottom + Canvas.PAD, chart.head().title(), chart.head().description());
  }

  private static double draw(Canvas canvas, double top, Chart chart) {
    return switch (chart) {
      case Bars bars when bars.stacked() -> new StackedSvg(canvas, bars).draw(top);
      case Bars bars -> new BarsSvg(canvas, bars).draw(top);
      case Pyramid pyramid -> new PyramidSvg(canvas, pyramid).draw(top);
      case Steps steps -> new StepsSvg(canvas, steps).draw(top);
      case Flows flows -> new FlowsSvg(canvas, flows).draw(top);
      case Goals goals -> new GoalsSvg(canvas, goals).draw(top);
    };
  }

  /// What it is, of which period and as known when; a picture is often seen without its page.
  private static double heading(Canvas canvas, Chart.Head head) {
    double y = Lines.of(canvas, head.title(), Type.TITLE).draw(Canvas.PAD, Canvas.INK);
    return Lines.of(canvas, head.description(), Type.SMALL).draw(y, Canvas.FAINT) + 8;
  }

  private static double nothing(Canvas canvas, double y) {
    return Lines.of(canvas, text("chart.nothing"), Type.PLAIN).draw(y, Canvas.INK);
  }
}
