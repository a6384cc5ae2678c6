package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.sparbar.codes.GoalUnit;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Person;

/// Måluppfyllelse.
final class Goal implements Figure {
  @Override
  public String id() {
    return "goal";
  }

  @Override
  public String name() {
    return "Måluppfyllelse";
  }

  @Override
  public String definition() {
    return """
    Varje insats mål i procent som gällde på periodens sista dag, mot utfallet i perioden. Uppfyllt när insatsen når målet,
    delvis när någon av dess kommuner gör det men inte insatsen, annars ej uppfyllt. Antalet är uppfyllda mål av
    dem som kan bedömas.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("insats", "figure", "kommun");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.reason() != null && c.endsWithin(q.from(), q.to())) {
        LocalDate on = c.lastDayUntil(q.to());
        String insats = c.insats().value().toString();
        for (ShareOfAvslut figure : FIGURES) {
          List<String> own = List.of(insats, figure.id(), c.kommunOn(on).code());
          emit.add(c, on, own, Item.OF, 1);
          if (figure.classes().contains(c.reason().avslutClass())) {
            emit.add(c, on, own, Item.COUNT, 1);
          }
        }
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.share(cell.get(Item.COUNT), cell.get(Item.OF), "inga avslut");
  }

  @Override
  public Measured measureTotal(Sums sums, Question q, Collection<InsatsFacts> insatser) {
    Map<List<String>, Map<String, Cell>> outcomes = outcomes(sums);
    List<JudgedGoal> goals = new ArrayList<>();
    for (InsatsFacts insats : insatser) {
      for (GoalSet goal : inPercent(insats.goalsOn(q.to()))) {
        List<String> about = List.of(insats.insats().value().toString(), goal.figure());
        goals.add(judge(insats, goal, outcomes.getOrDefault(about, Map.of()).values()));
      }
    }
    long met = goals.stream().filter(g -> MET.equals(g.outcome())).count();
    long judged = goals.stream().filter(g -> !UNDECIDED.equals(g.outcome())).count();
    return Measured.share(met, judged, "inga mål att bedöma").with("goals", goals);
  }

  /// A goal in numbers is shown with its insats; it has no share to be judged by.
  private static List<GoalSet> inPercent(List<GoalSet> goals) {
    return goals.stream().filter(goal -> goal.unit() == GoalUnit.PERCENT).toList();
  }

  /// What came of each insats and figure in each kommun. A breakdown that was asked for parts a
  /// kommun into several cells.
  private static Map<List<String>, Map<String, Cell>> outcomes(Sums sums) {
    Map<List<String>, Map<String, Cell>> outcomes = new HashMap<>();
    sums.forEach((own, cell) ->
        outcomes
            .computeIfAbsent(own.subList(0, 2), _ -> new HashMap<>())
            .computeIfAbsent(own.get(2), _ -> new Cell())
            .add(cell, 1));
    return outcomes;
  }

  private static JudgedGoal judge(InsatsFacts insats, GoalSet goal, Collection<Cell> kommuner) {
    Cell whole = new Cell();
    kommuner.forEach(kommun -> whole.add(kommun, 1));
    boolean partly = kommuner.stream().anyMatch(kommun -> reaches(kommun, goal));
    return new JudgedGoal(
        insats.insats(),
        insats.name(),
        goal.figure(),
        goal.threshold(),
        whole.get(Item.COUNT),
        whole.get(Item.OF),
        outcome(whole, partly, goal));
  }

  private static String outcome(Cell whole, boolean partly, GoalSet goal) {
    if (whole.get(Item.OF) == 0) {
      return UNDECIDED;
    }
    return reaches(whole, goal) ? MET : partly ? PARTLY : NOT_MET;
  }

  private static boolean reaches(Cell cell, GoalSet goal) {
    return cell.get(Item.OF) > 0
        && 100 * cell.get(Item.COUNT) >= goal.threshold() * cell.get(Item.OF);
  }

  private static final String MET = "uppfyllt";
  private static final String PARTLY = "delvis";
  private static final String NOT_MET = "ej uppfyllt";
  private static final String UNDECIDED = "inga avslut";

  private static final List<ShareOfAvslut> FIGURES =
      List.of(
          ShareOfAvslut.TO_WORK_OR_STUDIES,
          ShareOfAvslut.TO_WORK,
          ShareOfAvslut.TO_WORK_STUDIES_OR_JOBSEEKING);
}
