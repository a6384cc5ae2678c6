package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.InsatsId;

/// An insats as it is known at some position.
public record InsatsFacts(
    InsatsId insats,
    String name,
    Forbund forbund,
    InsatsKind kind,
    Measure measure,
    SortedMap<Kommun, Huvudman> kommuner,
    LocalDate startOn,
    @Nullable LocalDate endOn,
    List<GoalSet> goals,
    List<StaffingSet> staffing) {

  /// What the events that stand say together; null where it has not started.
  static @Nullable InsatsFacts of(Collection<InsatsEvent> standing) {
    @Nullable InsatsFacts facts = null;
    for (InsatsEvent event : standing) {
      facts = evolve(facts, event);
    }
    return facts;
  }

  private static @Nullable InsatsFacts evolve(@Nullable InsatsFacts state, InsatsEvent event) {
    if (event instanceof InsatsStarted e) {
      return started(e);
    }
    if (state == null) {
      return null;
    }
    return switch (event) {
      case InsatsStarted e -> started(e);
      case InsatsRevised e -> state.with(e.name(), e.kommuner(), state.endOn);
      case InsatsEnded e -> state.with(state.name, state.kommuner, e.on());
      case GoalSet e -> state.with(plus(state.goals, e), state.staffing);
      case StaffingSet e -> state.with(state.goals, plus(state.staffing, e));
      case PlacesSet _, BudgetSet _, CostBooked _, HeadcountRecorded _ -> state;
      case InsatsCorrected _, InsatsEntryWithdrawn _ ->
          throw new IllegalStateException("never stands: " + event);
    };
  }

  /// The goal for a figure that is in force on a day: the one that became valid last.
  public Optional<GoalSet> goalOn(String figure, LocalDate day) {
    return goals.stream()
        .filter(g -> g.figure().equals(figure) && !g.validFrom().isAfter(day))
        .reduce((a, b) -> b.validFrom().isBefore(a.validFrom()) ? a : b);
  }

  /// The figures that the insats has a goal for on a day.
  public List<GoalSet> goalsOn(LocalDate day) {
    return goals.stream()
        .map(GoalSet::figure)
        .distinct()
        .flatMap(figure -> goalOn(figure, day).stream())
        .sorted(Comparator.comparing(GoalSet::figure))
        .toList();
  }

  private static InsatsFacts started(InsatsStarted e) {
    return new InsatsFacts(
        e.insats(),
        e.name(),
        e.forbund(),
        e.kind(),
        e.measure(),
        e.kommuner(),
        e.startOn(),
        null,
        List.of(),
        List.of());
  }

  private InsatsFacts with(
      String newName, SortedMap<Kommun, Huvudman> newKommuner, @Nullable LocalDate newEnd) {
    return new InsatsFacts(
        insats, newName, forbund, kind, measure, newKommuner, startOn, newEnd, goals, staffing);
  }

  private InsatsFacts with(List<GoalSet> newGoals, List<StaffingSet> newStaffing) {
    return new InsatsFacts(
        insats, name, forbund, kind, measure, kommuner, startOn, endOn, newGoals, newStaffing);
  }

  private static <T> List<T> plus(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
