package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.figures.Measured;

/// Indikatorenkäten: what was answered to each question.
record SurveyBars(Measured survey, String href) {
  private static final int STEPS = 6;

  /// How many chose each step.
  Bars steps(Head head) {
    List<Map<?, ?>> questions = questions();
    return new Bars(
        head,
        text("chart.column.question"),
        true,
        questions.stream().map(SurveyBars::asked).toList(),
        IntStream.range(0, STEPS)
            .mapToObj(step ->
                new Series(
                    text("survey.step." + (step + 1)),
                    questions.stream()
                        .map(question -> Value.count(number(step(question, step), "count"), href))
                        .toList()))
            .toList());
  }

  /// The share that chose one of the three highest.
  Bars topThree(Head head) {
    List<Map<?, ?>> questions = questions();
    return new Bars(
        head,
        text("chart.column.question"),
        false,
        questions.stream().map(SurveyBars::asked).toList(),
        List.of(
            new Series(
                text("chart.top-three"),
                questions.stream().map(question -> top(question.get("topThree"))).toList())));
  }

  /// None where nobody answered.
  private List<Map<?, ?>> questions() {
    List<Map<?, ?>> questions = new ArrayList<>();
    if (survey.count() > 0 && survey.numbers().get("questions") instanceof List<?> found) {
      for (Object one : found) {
        if (one instanceof Map<?, ?> question) {
          questions.add(question);
        }
      }
    }
    return questions;
  }

  private static String asked(Map<?, ?> question) {
    return text("survey.question." + question.get("question"));
  }

  private static Object step(Map<?, ?> question, int step) {
    return question.get("steps") instanceof List<?> steps ? steps.get(step) : Map.of();
  }

  private Value top(@Nullable Object share) {
    return share instanceof Map<?, ?> found && found.get("percent") instanceof Integer percent
        ? Value.share(number(found, "count"), number(found, "of"), percent, href)
        : Value.none(text("chart.no-answers"));
  }

  private static long number(Object of, String name) {
    return of instanceof Map<?, ?> map && map.get(name) instanceof Number n ? n.longValue() : 0;
  }
}
