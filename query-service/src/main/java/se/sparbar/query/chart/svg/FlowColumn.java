package se.sparbar.query.chart.svg;

import java.util.ArrayList;
import java.util.List;
import se.sparbar.query.chart.Chart.Node;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// The nodes of one side, each with its name and number outside it.
///
/// @param thick how high each node is
/// @param names of the nodes, in lines
record FlowColumn(
    Canvas canvas, List<Node> nodes, List<Double> thick, List<Lines> names, Anchor anchor) {
  private static final double AIR = 10;

  static FlowColumn of(Canvas canvas, List<Node> nodes, List<Double> thick, Anchor anchor) {
    List<Lines> names =
        nodes.stream()
            .map(node ->
                Lines.of(
                    canvas,
                    "%s\u00a0%s".formatted(node.name(), node.value().label()).strip(),
                    Type.SMALL,
                    anchor == Anchor.START ? Canvas.PAD : canvas.right(),
                    room(canvas),
                    anchor))
            .toList();
    return new FlowColumn(canvas, nodes, thick, names, anchor);
  }

  /// For names: a phone leaves little, and a name is never cut.
  private static double room(Canvas canvas) {
    return Math.min(canvas.width() * 0.3, 250);
  }

  double edge() {
    return anchor == Anchor.START ? Canvas.PAD : canvas.right();
  }

  /// Where bands begin or end.
  double inner(double node) {
    double nodes = Canvas.PAD + room(canvas) + 4 + node;
    return anchor == Anchor.START ? nodes : canvas.width() - nodes;
  }

  double height() {
    double height = 0;
    for (int i = 0; i < nodes.size(); i++) {
      height += slot(i);
    }
    return height;
  }

  private double slot(int node) {
    return Math.max(thick.get(node), names.get(node).height()) + AIR;
  }

  /// The upper edge of each node, spread over the height of the higher column.
  List<Double> place(double top, double height) {
    double more = (height - height()) / Math.max(1, nodes.size());
    List<Double> tops = new ArrayList<>();
    double y = top;
    for (int i = 0; i < nodes.size(); i++) {
      double slot = slot(i) + more;
      tops.add(y + (slot - thick.get(i)) / 2);
      y += slot;
    }
    return tops;
  }

  void draw(List<Double> tops, double node, boolean patterned) {
    for (int i = 0; i < nodes.size(); i++) {
      int of = i;
      double x = anchor == Anchor.START ? inner(node) - node : inner(node);
      double y = tops.get(i);
      double middle = y + thick.get(i) / 2;
      Lines name = names.get(i);
      canvas.part(
          nodes.get(i).value().link(),
          Names.of(nodes.get(i).name(), nodes.get(i).value()),
          () -> {
            canvas.bar(
                x, y, node, Math.max(1, thick.get(of)), patterned ? Fill.of(of) : Fill.SOLID);
            name.draw(middle - name.height() / 2, Canvas.INK);
          });
    }
  }
}
