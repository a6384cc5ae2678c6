package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
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
    KnownOverTime known =
        new KnownOverTime(figure, question, facts, new Links(question, asOf.position()));
    return new Steps(head, known.upTo(until.position()), marked(question, asOf));
  }

  static LocalDate marked(Question question, Reached asOf) {
    @Nullable Instant at = asOf.recordedAt();
    return at == null ? question.from() : Spoken.day(at);
  }
}
