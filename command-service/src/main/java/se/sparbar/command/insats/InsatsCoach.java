package se.sparbar.command.insats;

import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
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
import se.sparbar.events.Standing.Withdrawn;
import se.sparbar.ids.CoachId;

/// Which coach something in an insats is about, so that all that binds a coach is found by the
/// coach, over all insatser (rule 12).
public final class InsatsCoach {
  private InsatsCoach() {}

  /// @param state before the event
  static Optional<CoachId> of(Entries<InsatsEvent> state, InsatsEvent event) {
    return switch (event) {
      case StaffingSet e -> Optional.of(e.coach());
      case InsatsCorrected e -> of(state, e.corrects());
      case InsatsEntryWithdrawn e -> of(state, e.corrects());
      case InsatsStarted _,
          InsatsRevised _,
          InsatsEnded _,
          GoalSet _,
          PlacesSet _,
          BudgetSet _,
          CostBooked _,
          HeadcountRecorded _ ->
          Optional.empty();
    };
  }

  /// Of the event that a command names or means.
  public static Optional<CoachId> of(Entries<InsatsEvent> state, InsatsCommand command) {
    return switch (command) {
      case SetStaffing set -> Optional.of(set.coach());
      case WithdrawInsatsEntry withdraw -> of(state, withdraw.corrects());
      case CorrectInsats correct when correct.change().field().event() == StaffingSet.class -> {
        @Nullable Long corrects = correct.corrects();
        NavigableMap<Long, StaffingSet> all = state.all(StaffingSet.class);
        yield corrects != null
            ? of(state, corrects)
            : Optional.ofNullable(all.firstEntry()).map(entry -> entry.getValue().coach());
      }
      case CorrectInsats _,
          StartInsats _,
          ReviseInsats _,
          EndInsats _,
          SetGoal _,
          SetPlaces _,
          SetBudget _,
          BookCost _,
          RecordHeadcount _ ->
          Optional.empty();
    };
  }

  private static Optional<CoachId> of(Entries<InsatsEvent> state, long version) {
    @Nullable Withdrawn<InsatsEvent> gone = state.standing().withdrawn().get(version);
    long meant = gone == null ? state.corrections().getOrDefault(version, version) : gone.version();
    return Optional.ofNullable(state.ever(StaffingSet.class).get(meant)).map(StaffingSet::coach);
  }
}
