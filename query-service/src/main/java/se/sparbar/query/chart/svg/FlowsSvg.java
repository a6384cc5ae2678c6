package se.sparbar.query.chart.svg;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.sparbar.query.chart.Chart.Flow;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Value;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// Bands from the nodes of one column to those of another, as thick as what they carry.
record FlowsSvg(Canvas canvas, Flows flows) {
  private static final double TALL = 280;
  private static final double THINNEST = 1.5;
  private static final double NODE = 10;

  double draw(double top) {
    double scale =
        TALL / Math.max(1, flows.flows().stream().mapToDouble(f -> f.value().drawn()).sum());
    FlowColumn from = FlowColumn.of(canvas, flows.from(), thicknesses(scale, true), Anchor.START);
    FlowColumn to = FlowColumn.of(canvas, flows.to(), thicknesses(scale, false), Anchor.END);
    double y = headings(from, to, top);
    double height = Math.max(from.height(), to.height());
    List<Double> left = from.place(y, height);
    List<Double> right = to.place(y, height);
    bands(scale, from.inner(NODE), to.inner(NODE), left, right);
    from.draw(left, NODE, true);
    to.draw(right, NODE, false);
    return y + height;
  }

  private double headings(FlowColumn from, FlowColumn to, double top) {
    canvas.text(from.edge(), top + 13, Type.HEADING, flows.before());
    canvas.text(to.edge(), top + 13, Type.HEADING, Anchor.END, Canvas.INK, flows.after());
    return top + 24;
  }

  private List<Double> thicknesses(double scale, boolean from) {
    int nodes = from ? flows.from().size() : flows.to().size();
    return IntStream.range(0, nodes)
        .mapToObj(node ->
            flows.flows().stream()
                .filter(flow -> (from ? flow.from() : flow.to()) == node)
                .mapToDouble(flow -> thickness(flow, scale))
                .sum())
        .toList();
  }

  private static double thickness(Flow flow, double scale) {
    return flow.value().drawn() <= 0 ? 0 : Math.max(THINNEST, flow.value().drawn() * scale);
  }

  /// In the order of the nodes on either side, so that bands cross as little as they can.
  private void bands(double scale, double x1, double x2, List<Double> left, List<Double> right) {
    double[] leaving = left.stream().mapToDouble(y -> y).toArray();
    double[] arriving = right.stream().mapToDouble(y -> y).toArray();
    Free free = new Free(x2 - 2, 0, Double.MAX_VALUE);
    List<Flow> ordered =
        flows.flows().stream()
            .sorted(Comparator.comparingInt(Flow::from).thenComparingInt(Flow::to))
            .toList();
    for (Flow flow : ordered) {
      double thick = thickness(flow, scale);
      band(flow, x1, leaving[flow.from()], x2, arriving[flow.to()], thick, free);
      leaving[flow.from()] += thick;
      arriving[flow.to()] += thick;
    }
  }

  private void band(
      Flow flow, double x1, double y1, double x2, double y2, double thick, Free free) {
    if (thick <= 0) {
      return;
    }
    Value value = flow.value();
    String name =
        Names.of(
            "%s \u2192 %s"
                .formatted(flows.from().get(flow.from()).name(), flows.to().get(flow.to()).name()),
            value);
    canvas.part(
        value.link(),
        name,
        () -> {
          Fill fill = Fill.of(flow.from());
          canvas.path(
              shape(x1, y1, x2, y2, thick),
              "fill=\"%s\" fill-opacity=\"0.75\" stroke=\"%s\" stroke-width=\"1\""
                  .formatted(fill.light(), fill.dark()));
          number(value, x1, y1, thick, free);
        });
  }

  private void number(Value value, double x1, double y1, double thick, Free free) {
    double w = Letters.width(value.label(), Type.SMALL);
    if (thick >= Type.SMALL.size() + 1) {
      free.first(
              x1, w, Type.SMALL.size(), new Free.Spot(x1 + 5, y1 + (thick - Type.SMALL.size()) / 2))
          .ifPresent(spot ->
              canvas.text(spot.x(), spot.y() + Type.SMALL.size() - 1.5, Type.SMALL, value.label()));
    }
  }

  private static String shape(double x1, double y1, double x2, double y2, double thick) {
    double middle = (x1 + x2) / 2;
    return "M%s %sC%s %s %s %s %s %sL%s %sC%s %s %s %s %s %sZ"
        .formatted(
            Canvas.n(x1),
            Canvas.n(y1),
            Canvas.n(middle),
            Canvas.n(y1),
            Canvas.n(middle),
            Canvas.n(y2),
            Canvas.n(x2),
            Canvas.n(y2),
            Canvas.n(x2),
            Canvas.n(y2 + thick),
            Canvas.n(middle),
            Canvas.n(y2 + thick),
            Canvas.n(middle),
            Canvas.n(y1 + thick),
            Canvas.n(x1),
            Canvas.n(y1 + thick));
  }
}
