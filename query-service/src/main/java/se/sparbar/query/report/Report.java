package se.sparbar.query.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.sparbar.codes.Kommun;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Person;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;

/// All figures of one period as known at one position, for all that is asked for or some of it.
public final class Report {
  private final Period period;
  private final Reached asOf;
  private final Set<InsatsId> insatser;
  private final Set<Kommun> kommuner;
  private final Collection<Person> persons;
  private final Collection<InsatsFacts> known;

  private Report(Question question, Reached asOf, Facts facts) {
    this.period = question.period();
    this.asOf = asOf;
    this.insatser = question.insatser();
    this.kommuner = question.kommuner();
    this.persons = Person.of(facts.cases(question, asOf.position()));
    this.known =
        facts.insatser(asOf.position()).stream()
            .filter(i -> insatser.isEmpty() || insatser.contains(i.insats()))
            .toList();
  }

  /// Reads the facts once.
  public static Report read(Question question, Reached asOf, Facts facts) {
    return new Report(question, asOf, facts);
  }

  /// The same part of the world in another period, as it was known at the same position.
  public Report in(Period other, Facts facts) {
    return read(new Question(other, insatser, kommuner, List.of()), asOf, facts);
  }

  /// What is asked for, broken down by nothing.
  public Question question() {
    return new Question(period, insatser, kommuner, List.of());
  }

  public Answer answer(Figure figure, Dimension... by) {
    return Answer.of(figure, new Question(period, insatser, kommuner, List.of(by)), persons, known);
  }

  public Answer answer(String figure, Dimension... by) {
    return answer(Figures.find(figure).orElseThrow(), by);
  }

  /// Every figure in the report's order, broken down alike. They are counted side by side: a
  /// nation's year is seventy thousand cases, and none changes while it is counted.
  public Map<String, Answer> answers(Dimension... by) {
    List<Answer> counted =
        Figures.all().parallelStream().map(figure -> answer(figure, by)).toList();
    Map<String, Answer> answers = new LinkedHashMap<>();
    counted.forEach(answer -> answers.put(answer.figure().id(), answer));
    return answers;
  }

  public Period period() {
    return period;
  }

  public Reached asOf() {
    return asOf;
  }

  public Collection<InsatsFacts> insatser() {
    return known;
  }

  @Override
  public String toString() {
    return "Report[" + period + " as of " + Objects.toString(asOf) + "]";
  }
}
