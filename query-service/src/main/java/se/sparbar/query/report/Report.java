package se.sparbar.query.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Breakdowns;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;

/// All figures of one period as known at one position, for all that is asked for or some of it.
public final class Report {
  private final Question question;
  private final Reached asOf;
  private final List<InsatsFacts> insatser;
  private final Breakdowns figures;

  private Report(Question question, Reached asOf, Facts facts) {
    this.question = question;
    this.asOf = asOf;
    Reading reading = facts.read(question, Needs.of(Figures.all()), asOf.position());
    this.insatser = question.chosen(reading.insatser());
    this.figures = Breakdowns.of(Figures.all(), question, reading);
  }

  /// Reads the facts once.
  public static Report read(Question question, Reached asOf, Facts facts) {
    return new Report(question, asOf, facts);
  }

  /// The same part of the world in another period, as it was known at the same position.
  public Report in(Period other, Facts facts) {
    return read(question.in(other), asOf, facts);
  }

  /// What is asked for, broken down by nothing.
  public Question question() {
    return question.by(List.of());
  }

  public Answer answer(Figure figure, Dimension... by) {
    return figures.answer(figure, List.of(by));
  }

  public Answer answer(String figure, Dimension... by) {
    return answer(Figures.find(figure).orElseThrow(), by);
  }

  /// Every figure in the report's order, broken down alike.
  public Map<String, Answer> answers(Dimension... by) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    Figures.all().forEach(figure -> answers.put(figure.id(), answer(figure, by)));
    return answers;
  }

  public Period period() {
    return question.period();
  }

  public Reached asOf() {
    return asOf;
  }

  public List<InsatsFacts> insatser() {
    return insatser;
  }

  @Override
  public String toString() {
    return "Report[" + period() + " as of " + Objects.toString(asOf) + "]";
  }
}
