package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.END_BEFORE_START;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OF_PERSONS;
import static se.sparbar.command.insats.InsatsRule.INSATS_PERSONS_KEPT;
import static se.sparbar.command.insats.InsatsRule.INSATS_START_KEPT;
import static se.sparbar.command.insats.InsatsRule.INSATS_UNKNOWN;
import static se.sparbar.command.insats.InsatsRule.REVISION_AFTER_END;
import static se.sparbar.command.insats.InsatsRule.REVISION_BEFORE_LATEST;
import static se.sparbar.command.insats.InsatsRule.STAFFING_OVER_FULL_TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Measure;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
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

/// What an insats must be, with all that was recorded of it.
///
/// @param insats before what is recorded now
record InsatsRules(Insats.Running insats) implements EntryRules<InsatsEvent, InsatsSurroundings> {

  @Override
  public Class<InsatsStarted> beginning() {
    return InsatsStarted.class;
  }

  @Override
  public Rule unknown() {
    return INSATS_UNKNOWN;
  }

  @Override
  public void itself(InsatsEvent event, InsatsSurroundings around) {
    LocalDate today = around.today();
    switch (event) {
      case InsatsStarted e -> started(e, today);
      case InsatsRevised e -> {
        Days.decided("on", e.on(), today);
        if (insats.endOn() != null && e.on().isAfter(insats.endOn())) {
          throw new Rejected(REVISION_AFTER_END, e.on(), insats.endOn()).at("on");
        }
      }
      case InsatsEnded e -> Days.decided("on", e.on(), today);
      case GoalSet e -> SetGoal.check(e, insats, today);
      case StaffingSet e -> SetStaffing.check(e, insats, today);
      case PlacesSet e -> Amounts.check(e, insats, today);
      case BudgetSet e -> Amounts.check(e, insats, today);
      case CostBooked e -> Amounts.check(e, today);
      case HeadcountRecorded e -> Amounts.check(e, insats, today);
      case InsatsCorrected _, InsatsEntryWithdrawn _ -> {}
    }
  }

  /// The log cannot say cheaply who has started in it, so what they rely on stays.
  private void started(InsatsStarted e, LocalDate today) {
    Days.decided("startOn", e.startOn(), today);
    Text.line("forbund", e.forbund().name());
    if (e.startOn().isAfter(insats.startOn())) {
      throw new Rejected(INSATS_START_KEPT, e.startOn(), insats.startOn()).at("startOn");
    }
    boolean hasPersons = e.kind() == InsatsKind.INDIVIDINRIKTAD && e.measure() == Measure.PERSONER;
    if (insats.hasPersons() && !hasPersons) {
      throw new Rejected(INSATS_PERSONS_KEPT, insats.name()).at("measure");
    }
  }

  @Override
  public void together(Entries<InsatsEvent> next, InsatsSurroundings around) {
    Insats.Running after = Insats.of(next).running();
    LocalDate last = after.startOn();
    for (InsatsRevised revised : next.all(InsatsRevised.class).values()) {
      if (revised.on().isBefore(last)) {
        throw new Rejected(REVISION_BEFORE_LATEST, revised.on(), last).at("on");
      }
      last = revised.on();
    }
    if (after.endOn() != null && after.endOn().isBefore(after.startOn())) {
      throw new Rejected(END_BEFORE_START, after.endOn(), after.startOn()).at("on");
    }
    if (after.measure() != Measure.VOLYM && !next.all(HeadcountRecorded.class).isEmpty()) {
      throw new Rejected(HEADCOUNT_OF_PERSONS, after.name());
    }
    fullTime(next, around.staffing());
  }

  /// Rule 12, for the coach whom the command is about, over all insatser.
  private void fullTime(Entries<InsatsEvent> next, List<StaffingSet> before) {
    if (before.isEmpty()) {
      return;
    }
    List<StaffingSet> own =
        next.all(StaffingSet.class).values().stream()
            .filter(set -> set.coach().equals(before.getFirst().coach()))
            .toList();
    Stream<StaffingSet> elsewhere =
        before.stream().filter(set -> !set.insats().equals(insats.insats()));
    Staffing.of(Stream.concat(elsewhere, own.stream()).toList())
        .heaviestFrom(LocalDate.MIN)
        .filter(load -> load.percent() > 100)
        .ifPresent(load -> {
          throw new Rejected(STAFFING_OVER_FULL_TIME, load.percent(), load.day(), load.percent());
        });
  }

  @Override
  public void withdrawable(
      long version, InsatsEvent event, Entries<InsatsEvent> state, InsatsSurroundings around) {
    if (event instanceof InsatsStarted started) {
      throw new Rejected(INSATS_START_KEPT, "–", started.startOn());
    }
  }
}
