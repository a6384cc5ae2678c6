package se.sparbar.query.page;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sparbar.codes.Kommuner;
import se.sparbar.query.chart.Spoken;
import se.sparbar.query.chart.Unit;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Contributor;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.files.Labels;
import se.sparbar.query.report.Parts;
import se.sparbar.query.report.Shown;

/// What is behind a number: what was asked, what it says, and how many it counts in each kommun.
/// Who they are it does not say.
///
/// @param asked what the number is of, such as the period and the sex
/// @param value of the cell, or of the whole
/// @param unit of the whole
/// @param whole of the figure; the same where no cell is asked for
/// @param contributors how many enrolments, groups and the like are behind the value
/// @param kommuner how many of them are in each kommun
record Behind(
    List<Named> asked,
    String value,
    Unit unit,
    String whole,
    String contributors,
    List<Named> kommuner) {

  /// A name and what it says.
  record Named(String name, String value) {}

  static Behind of(
      Figure figure, Question question, Map<String, String> cell, Facts facts, long position) {
    Reading reading = facts.read(question, Needs.of(figure), position);
    Labels labels = new Labels(CodesKnown.at(facts, position), reading.insatser());
    Answer answer = Answer.of(figure, question, reading);
    Measured value =
        cell.isEmpty() ? answer.total() : Parts.sum(answer, cell).orElse(Measured.count(0));
    List<Contributor> contributors = Contributor.of(figure, question, reading, cell);
    return new Behind(
        asked(question, cell, labels, reading),
        Shown.measured(value),
        answer.total().of() == null ? Unit.COUNT : Unit.PERCENT,
        Shown.measured(answer.total()),
        Shown.number(contributors.size()),
        Contributor.byKommun(contributors).entrySet().stream()
            .map(
                one -> new Named(labels.code("kommun", one.getKey()), Shown.number(one.getValue())))
            .toList());
  }

  private static List<Named> asked(
      Question question, Map<String, String> cell, Labels labels, Reading reading) {
    List<Named> asked = new ArrayList<>();
    asked.add(new Named(text("page.period"), Spoken.period(question.period())));
    cell.forEach((dimension, code) ->
        asked.add(new Named(labels.dimension(dimension), labels.code(dimension, code))));
    Set<?> insatser = question.insatser();
    reading.insatser().stream()
        .filter(insats -> insatser.contains(insats.insats()))
        .map(InsatsFacts::name)
        .forEach(name -> asked.add(new Named(labels.dimension("insats"), name)));
    question.kommuner().stream()
        .map(Kommuner::name)
        .sorted()
        .forEach(name -> asked.add(new Named(labels.dimension("kommun"), name)));
    return asked;
  }
}
