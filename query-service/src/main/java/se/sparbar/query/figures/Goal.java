package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Kommun;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Affair;
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
    Varje insats mål som gällde på periodens sista dag, mot utfallet i perioden. Ett mål i procent är uppfyllt när
    insatsen når det, delvis när någon av dess kommuner gör det men inte insatsen, annars ej uppfyllt. Ett mål i antal
    är uppfyllt när insatsens antal når det, annars ej uppfyllt. Antalet är uppfyllda mål av dem som kan bedömas.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("insats", "figure", "kommun");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.startsWithin(q.from(), q.to())) {
        one("new", c, c.startOn(), emit);
      }
      if (c.endsWithin(q.from(), q.to())) {
        one("avslut", c, c.lastDayUntil(q.to()), emit);
        shares(c, q, emit);
      }
    }
    for (Person inOne : byInsats(person)) {
      one("participants", Latest.inPeriod(inOne, q), q, emit);
      one("efterstod", InEfterstod.latest(inOne, q), q, emit);
    }
  }

  /// Anonymous ones are participants too.
  @Override
  public Set<String> entryTypes() {
    return Anonymous.TYPES;
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    Anonymous.count(
        affair,
        q,
        a -> OWNS.of(new About(a.insats(), "participants", a.kommun())),
        Item.COUNT,
        emit);
  }

  private static void one(String figure, @Nullable Case c, Question q, Emit emit) {
    if (c != null) {
      one(figure, c, c.lastDayUntil(q.to()), emit);
    }
  }

  private static void one(String figure, Case c, LocalDate on, Emit emit) {
    emit.add(c, on, OWNS.of(new About(c.insats(), figure, c.kommunOn(on))), Item.COUNT, 1);
  }

  private static void shares(Case c, Question q, Emit emit) {
    @Nullable AvslutReason reason = c.reason();
    if (reason != null) {
      LocalDate on = c.lastDayUntil(q.to());
      for (ShareOfAvslut figure : SHARES) {
        List<String> own = OWNS.of(new About(c.insats(), figure.id(), c.kommunOn(on)));
        emit.add(c, on, own, Item.OF, 1);
        if (figure.classes().contains(reason.avslutClass())) {
          emit.add(c, on, own, Item.COUNT, 1);
        }
      }
    }
  }

  private record About(InsatsId insats, String figure, Kommun kommun) {
    List<String> own() {
      return List.of(insats.value().toString(), figure, kommun.code());
    }
  }

  /// A person is a person in each insats.
  private static Collection<Person> byInsats(Person person) {
    List<Case> cases = person.cases();
    if (cases.size() < 2) {
      return List.of(person);
    }
    Map<InsatsId, List<Case>> insatser = new LinkedHashMap<>();
    cases.forEach(c -> insatser.computeIfAbsent(c.insats(), _ -> new ArrayList<>()).add(c));
    return insatser.values().stream()
        .map(own -> new Person(person.participant(), own, List.of()))
        .toList();
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long of = cell.get(Item.OF);
    return of == 0
        ? Measured.count(cell.get(Item.COUNT))
        : Measured.share(cell.get(Item.COUNT), of, NO_AVSLUT);
  }

  @Override
  public Measured measureTotal(Sums sums, Question q, Collection<InsatsFacts> insatser) {
    Map<List<String>, Map<String, Cell>> outcomes = outcomes(sums);
    List<JudgedGoal> goals = new ArrayList<>();
    for (InsatsFacts insats : insatser) {
      for (GoalSet goal : insats.goalsOn(q.to())) {
        List<String> about = List.of(insats.insats().value().toString(), goal.figure());
        goals.add(judge(insats, goal, outcomes.getOrDefault(about, Map.of()).values()));
      }
    }
    long met = goals.stream().filter(g -> MET.equals(g.outcome())).count();
    long judged = goals.stream().filter(g -> !NO_AVSLUT.equals(g.outcome())).count();
    return Measured.share(met, judged, "inga mål att bedöma").with("goals", goals);
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
    boolean share = goal.unit() == GoalUnit.PERCENT;
    return new JudgedGoal(
        insats.insats(),
        insats.name(),
        goal.figure(),
        goal.threshold(),
        goal.unit(),
        whole.get(Item.COUNT),
        share ? whole.get(Item.OF) : null,
        share ? outcome(whole, kommuner, goal) : outcome(whole, goal));
  }

  private static String outcome(Cell whole, Collection<Cell> kommuner, GoalSet goal) {
    if (whole.get(Item.OF) == 0) {
      return NO_AVSLUT;
    }
    boolean partly = kommuner.stream().anyMatch(kommun -> reaches(kommun, goal));
    return reaches(whole, goal) ? MET : partly ? PARTLY : NOT_MET;
  }

  private static boolean reaches(Cell cell, GoalSet goal) {
    return cell.get(Item.OF) > 0
        && 100 * cell.get(Item.COUNT) >= goal.threshold() * cell.get(Item.OF);
  }

  /// No part of a number can reach what the whole does not.
  private static String outcome(Cell whole, GoalSet goal) {
    return whole.get(Item.COUNT) >= goal.threshold() ? MET : NOT_MET;
  }

  private static final Lately<About, List<String>> OWNS = new Lately<>(About::own);

  private static final String MET = "uppfyllt";
  private static final String PARTLY = "delvis";
  private static final String NOT_MET = "ej uppfyllt";
  private static final String NO_AVSLUT = "inga avslut";

  private static final List<ShareOfAvslut> SHARES =
      List.of(
          ShareOfAvslut.TO_WORK_OR_STUDIES,
          ShareOfAvslut.TO_WORK,
          ShareOfAvslut.TO_WORK_STUDIES_OR_JOBSEEKING);
}
