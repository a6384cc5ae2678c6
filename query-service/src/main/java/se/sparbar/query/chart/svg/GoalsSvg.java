package se.sparbar.query.chart.svg;

import static se.sparbar.query.text.Texts.text;

import se.sparbar.query.chart.Chart.Goal;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Unit;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// A bar for what came of each goal, on a track with the threshold as a line across it.
record GoalsSvg(Canvas canvas, Goals goals) {
  private static final double THICK = 22;
  private static final String TRACK = "stroke=\"%s\" stroke-width=\"1\"".formatted(Canvas.FAINT);
  private static final String EDGE = "stroke=\"%s\" stroke-width=\"7\"".formatted(Canvas.PAPER);
  private static final String LINE = "stroke=\"#a3161b\" stroke-width=\"3\"";

  double draw(double top) {
    double scale = (canvas.right() - Canvas.PAD) / end();
    double y = top;
    for (Goal goal : goals.goals()) {
      y = goal(goal, y, scale) + 14;
    }
    return y;
  }

  /// Where the track ends: at the whole, or beyond all numbers.
  private double end() {
    double largest =
        goals.goals().stream()
            .mapToDouble(goal -> Math.max(goal.value().drawn(), goal.threshold().drawn()))
            .max()
            .orElse(1);
    return goals.head().unit() == Unit.PERCENT
        ? Math.max(100, largest)
        : Math.max(1, largest * 1.1);
  }

  private double goal(Goal goal, double top, double scale) {
    double named = Lines.of(canvas, goal.name(), Type.HEADING).draw(top, Canvas.INK);
    Lines result = Lines.of(canvas, result(goal), Type.PLAIN);
    double y = named + result.height() + 6;
    canvas.part(
        goal.value().link(),
        "%s (%s)"
            .formatted(
                Names.of(goal.name(), goal.value()),
                text(
                    "chart.goal-result",
                    text("chart.goal-threshold", goal.threshold().label()),
                    goal.outcome())),
        () -> {
          canvas.target(Canvas.PAD, named, canvas.right() - Canvas.PAD, y + THICK - named);
          result.draw(named, Canvas.INK);
          track(y);
          if (goal.value().drawn() > 0) {
            canvas.bar(Canvas.PAD, y, goal.value().drawn() * scale, THICK, fill(goal));
          }
        });
    return threshold(goal, Canvas.PAD + goal.threshold().drawn() * scale, y);
  }

  /// Where there is no number, its label is the outcome too.
  private static String result(Goal goal) {
    return goal.value().number() == null
        ? goal.value().label()
        : text("chart.goal-result", goal.value().label(), goal.outcome());
  }

  private void track(double y) {
    double r = canvas.right();
    canvas.path(
        "M%s %sH%sV%sH%sZ"
            .formatted(Canvas.PAD, Canvas.n(y), Canvas.n(r), Canvas.n(y + THICK), Canvas.PAD),
        "fill=\"none\" " + TRACK);
  }

  private double threshold(Goal goal, double x, double y) {
    canvas.line(x, y - 5, x, y + THICK + 5, EDGE);
    canvas.line(x, y - 5, x, y + THICK + 5, LINE);
    String said = text("chart.goal-threshold", goal.threshold().label());
    double width = Letters.width(said, Type.SMALL);
    double start = Math.clamp(x - width / 2, Canvas.PAD, canvas.right() - width);
    canvas.text(start, y + THICK + 18, Type.SMALL, Anchor.START, "#a3161b", said);
    return y + THICK + 22;
  }

  private static Fill fill(Goal goal) {
    return goal.value().drawn() >= goal.threshold().drawn() ? Fill.SOLID : Fill.SLANTED;
  }
}
