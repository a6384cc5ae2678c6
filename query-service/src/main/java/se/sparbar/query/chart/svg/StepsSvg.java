package se.sparbar.query.chart.svg;

import static se.sparbar.query.text.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.sparbar.query.chart.Chart.Step;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.chart.Unit;
import se.sparbar.query.chart.Written;
import se.sparbar.query.chart.svg.Canvas.Anchor;

/// A line of steps over the days on which the figure moved. What was learned after the marked day
/// is broken.
final class StepsSvg {
  private static final double HEIGHT = 220;
  private static final String LINE =
      "stroke=\"%s\" stroke-width=\"2.5\"".formatted(Fill.SOLID.dark());
  private static final String GRID = "stroke=\"#c9ccd6\" stroke-width=\"1\"";
  private static final String MARK =
      "stroke=\"#a3161b\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"";

  private final Canvas canvas;
  private final Steps steps;
  private final List<Step> drawn;
  private final Scale scale;
  private final LocalDate first;
  private final LocalDate last;
  private double left;
  private double top;

  StepsSvg(Canvas canvas, Steps steps) {
    this.canvas = canvas;
    this.steps = steps;
    this.drawn = steps.steps().stream().filter(step -> step.value().number() != null).toList();
    this.scale =
        Scale.over(
            drawn.stream().mapToDouble(step -> step.value().drawn()).min().orElse(0),
            drawn.stream().mapToDouble(step -> step.value().drawn()).max().orElse(0));
    this.first = earlier(steps.steps().getFirst().day(), steps.asOf());
    LocalDate end = steps.steps().getLast().day();
    LocalDate until = end.isAfter(steps.asOf()) ? end : steps.asOf();
    this.last = until.isAfter(first) ? until : first.plusDays(1);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  double draw(double from) {
    top = from + 42;
    left =
        Canvas.PAD
            + scale.marks().stream()
                .mapToDouble(mark -> Letters.width(written(mark), Type.SMALL))
                .max()
                .orElse(0)
            + 8;
    Free free = new Free(canvas.right(), from + 20, top + HEIGHT);
    axes();
    mark(from, free);
    line(free);
    points(free);
    return bottom();
  }

  private void axes() {
    for (long mark : scale.marks()) {
      double y = y((double) mark);
      canvas.line(left, y, canvas.right(), y, GRID);
      canvas.text(left - 8, y + 4, Type.SMALL, Anchor.END, Canvas.INK, written(mark));
    }
    double y = top + HEIGHT + 18;
    canvas.text(left, y, Type.SMALL, first.toString());
    canvas.text(canvas.right(), y, Type.SMALL, Anchor.END, Canvas.INK, last.toString());
  }

  private double bottom() {
    double y = top + HEIGHT + 26;
    if (scale.low() == 0) {
      return y;
    }
    String note = text("chart.axis-from", written(Math.round(scale.low())));
    return Lines.of(canvas, note, Type.SMALL).draw(y, Canvas.FAINT);
  }

  private void mark(double from, Free free) {
    double x = x(steps.asOf());
    canvas.line(x, from + 20, x, top + HEIGHT, MARK);
    free.take(x - 2, from + 20, 4, HEIGHT + 22);
    String said =
        steps
            .marked()
            .map(step -> text("chart.marked-value", steps.asOf().toString(), step.value().label()))
            .orElse(text("chart.marked", steps.asOf().toString()));
    double width = Letters.width(said, Type.SMALL);
    double start = Math.clamp(x - width / 2, Canvas.PAD, canvas.right() - width);
    canvas.text(start, from + 14, Type.SMALL, Anchor.START, "#a3161b", said);
  }

  /// Where there was no number, there is no line.
  private void line(Free free) {
    List<Step> all = steps.steps();
    for (int i = 0; i < all.size(); i++) {
      boolean hasNext = i + 1 < all.size();
      LocalDate until = hasNext ? all.get(i + 1).day() : last;
      if (all.get(i).value().number() != null) {
        level(all.get(i), until, free);
        if (hasNext && all.get(i + 1).value().number() != null) {
          rise(all.get(i), all.get(i + 1), free);
        }
      }
    }
  }

  private void level(Step step, LocalDate until, Free free) {
    double from = x(step.day());
    double to = x(until);
    double y = y(step.value().drawn());
    double marked = x(steps.asOf());
    free.take(from, y - 2, to - from, 4);
    if (!step.day().isBefore(steps.asOf()) || !until.isAfter(steps.asOf())) {
      canvas.line(from, y, to, y, style(step.day()));
    } else {
      canvas.line(from, y, marked, y, LINE);
      canvas.line(marked, y, to, y, style(steps.asOf()));
    }
  }

  private void rise(Step step, Step next, Free free) {
    double x = x(next.day());
    double y = y(step.value().drawn());
    double to = y(next.value().drawn());
    free.take(x - 2, Math.min(y, to), 4, Math.abs(to - y));
    canvas.line(x, y, x, to, style(next.day()));
  }

  private String style(LocalDate day) {
    return day.isAfter(steps.asOf()) || (day.equals(steps.asOf()) && day.isBefore(last))
        ? LINE + " stroke-dasharray=\"2 3\""
        : LINE;
  }

  /// A point for every step, and its number where there is room: first the marked one, the last and
  /// the first.
  private void points(Free free) {
    drawn.forEach(step -> free.take(x(step.day()) - 5, y(step.value().drawn()) - 5, 10, 10));
    Numbers numbers = new Numbers(free);
    steps.marked().ifPresent(numbers::place);
    drawn.stream().reduce((_, last) -> last).ifPresent(numbers::place);
    drawn.forEach(numbers::place);
    for (Step step : steps.steps()) {
      canvas.part(
          step.value().link(),
          Names.of(step.day().toString(), step.value()),
          () -> point(step, numbers));
    }
  }

  private void point(Step step, Numbers numbers) {
    double x = x(step.day());
    boolean known = step.value().number() != null;
    double y = known ? y(step.value().drawn()) : top + HEIGHT;
    canvas.circle(x, y, 12, "fill=\"none\" pointer-events=\"all\"");
    canvas.circle(
        x,
        y,
        4,
        "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\""
            .formatted(
                known ? Fill.SOLID.dark() : Canvas.PAPER, known ? Canvas.PAPER : Canvas.INK));
    Free.Spot spot = numbers.spots.get(step);
    if (spot != null) {
      canvas.text(spot.x(), spot.y() + Type.PLAIN.size(), Type.PLAIN.inBold(), written(step));
    }
  }

  /// Where the numbers of the steps found room.
  private final class Numbers {
    private final Map<Step, Free.Spot> spots = new HashMap<>();
    private final Free free;

    Numbers(Free free) {
      this.free = free;
    }

    void place(Step step) {
      if (step.value().number() == null || spots.containsKey(step)) {
        return;
      }
      double w = Letters.width(written(step), Type.PLAIN.inBold());
      double x = x(step.day());
      double y = y(step.value().drawn());
      free.first(
              left + 2,
              w,
              Type.PLAIN.line(),
              new Free.Spot(Math.min(x - w / 2, canvas.right() - w), y - 24),
              new Free.Spot(x + 7, y - 22),
              new Free.Spot(x - w - 7, y - 22),
              new Free.Spot(Math.min(x - w / 2, canvas.right() - w), y + 8),
              new Free.Spot(x + 7, y + 6))
          .ifPresent(spot -> spots.put(step, spot));
    }
  }

  private double x(LocalDate day) {
    double days = (double) ChronoUnit.DAYS.between(first, last);
    double inner = canvas.right() - 8 - left - 8;
    return left + 8 + inner * ChronoUnit.DAYS.between(first, day) / days;
  }

  private double y(double number) {
    return top + HEIGHT * (1 - scale.at(number));
  }

  private String written(Step step) {
    return steps.head().unit() == Unit.PERCENT
        ? Written.percent(Math.round(step.value().drawn()))
        : Written.number(Objects.requireNonNull(step.value().number()));
  }

  private String written(long number) {
    return steps.head().unit() == Unit.PERCENT ? Written.percent(number) : Written.number(number);
  }
}
