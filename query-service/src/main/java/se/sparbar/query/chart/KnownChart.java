package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;

/// Any figure as it was known over time.
public final class KnownChart {
  private KnownChart() {}

  /// @param question in which nothing is broken down
  /// @param asOf the day that is marked
  /// @param until how far it goes
  public static Steps of(
      Figure figure, Unit unit, Question question, Reached asOf, Facts facts, Reached until) {
    Head head =
        new Head(
            "known-" + figure.id(),
            text("chart.known.title", figure.name(), Spoken.period(question.period())),
            text("chart.known.shows") + " " + Spoken.asOf(asOf),
            unit);
    return of(head, figure, question, asOf, facts, until);
  }

  static Steps of(
      Head head, Figure figure, Question question, Reached asOf, Facts facts, Reached until) {
    KnownOverTime known =
        new KnownOverTime(figure, question, facts, new Links(question, asOf.position()));
    @Nullable Instant at = asOf.recordedAt();
    return new Steps(
        head, known.upTo(until.position()), at == null ? question.from() : Spoken.day(at));
  }
}
