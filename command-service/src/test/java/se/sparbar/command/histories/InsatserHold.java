package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Measure;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;

/// What must be true of insatser, whatever was recorded when: rule 12 by counting a coach's days
/// one by one, and what each event may say.
final class InsatserHold {
  private final Stood stood = new Stood();

  static void check(List<Recorded> log) {
    InsatserHold holds = new InsatserHold();
    for (Recorded recorded : log) {
      if (recorded.event() instanceof InsatsEvent event) {
        InsatsStood before = InsatsStood.of(holds.stood.of(recorded.stream()));
        inItsTime(event, before);
        holds.stood.evolve(recorded);
        holds.all(recorded.stream());
        holds.fullTime();
      }
    }
  }

  /// What is said of an insats that runs, as it was known then.
  private static void inItsTime(InsatsEvent event, InsatsStood before) {
    switch (event) {
      case GoalSet e -> assertThat(before.isRunningOn(e.validFrom())).isTrue();
      case StaffingSet e -> {
        assertThat(before.isRunningOn(e.from())).isTrue();
        assertThat(before.huvudmanOn(e.from(), e.kommun())).isNotNull();
      }
      case HeadcountRecorded e -> {
        assertThat(before.isRunningOn(e.from()) && before.isRunningOn(e.to())).isTrue();
      }
      case InsatsRevised e -> assertThat(e.on()).isBeforeOrEqualTo(before.last());
      case InsatsEvent _ -> {}
    }
  }

  private void all(String stream) {
    List<InsatsStarted> started = stood.of(stream, InsatsStarted.class);
    assertThat(started).as("the beginning stays, and is one").hasSize(1);
    InsatsStarted start = started.getFirst();
    assertThat(start.kommuner()).isNotEmpty();
    LocalDate last = start.startOn();
    for (InsatsRevised revised : stood.of(stream, InsatsRevised.class)) {
      assertThat(revised.on()).isAfterOrEqualTo(last);
      assertThat(revised.kommuner()).isNotEmpty();
      last = revised.on();
    }
    List<InsatsEnded> ended = stood.of(stream, InsatsEnded.class);
    assertThat(ended.isEmpty() || !ended.getLast().on().isBefore(start.startOn())).isTrue();
    stood.of(stream, GoalSet.class).forEach(InsatserHold::goal);
    stood.of(stream, PlacesSet.class).forEach(e -> assertThat(e.places()).isNotNegative());
    stood.of(stream, BudgetSet.class).forEach(e -> assertThat(e.kronor()).isNotNegative());
    stood
        .of(stream, CostBooked.class)
        .forEach(e -> assertThat(e.on()).isBeforeOrEqualTo(Dice.TODAY));
    stood.of(stream, HeadcountRecorded.class).forEach(e -> heads(e, start));
  }

  private static void goal(GoalSet goal) {
    assertThat(goal.threshold()).isPositive();
    boolean share = goal.figure().startsWith("to-");
    assertThat(goal.unit()).isEqualTo(share ? GoalUnit.PERCENT : GoalUnit.COUNT);
    assertThat(share && goal.threshold() > 100).isFalse();
  }

  private static void heads(HeadcountRecorded e, InsatsStarted start) {
    assertThat(start.measure()).isEqualTo(Measure.VOLYM);
    assertThat(e.to()).isBetween(e.from(), Dice.TODAY);
    assertThat(e.heads().values()).isNotEmpty().allMatch(n -> n >= 0);
  }

  private record Place(UUID coach, String stream, Object kommun) {}

  private void fullTime() {
    Map<Place, List<StaffingSet>> places = new HashMap<>();
    for (String stream : stood.streams()) {
      for (StaffingSet set : stood.of(stream, StaffingSet.class)) {
        assertThat(set.percent()).isBetween(0, 100);
        assertThat(set.to() == null || !set.to().isBefore(set.from())).isTrue();
        Place place = new Place(set.coach().value(), stream, set.kommun());
        places.computeIfAbsent(place, _ -> new ArrayList<>()).add(set);
      }
    }
    for (int day = 0; day <= Dice.DAYS + 1; day++) {
      fullTimeOn(Dice.FIRST.plusDays(day), places);
    }
  }

  private static void fullTimeOn(LocalDate day, Map<Place, List<StaffingSet>> places) {
    Map<UUID, Integer> percents = new HashMap<>();
    places.forEach((place, settings) -> {
      int percent = 0;
      for (StaffingSet set : settings) {
        if (!set.from().isAfter(day)) {
          percent = set.to() != null && set.to().isBefore(day) ? 0 : set.percent();
        }
      }
      percents.merge(place.coach(), percent, Integer::sum);
    });
    assertThat(percents.values()).as("rule 12 on %s", day).allMatch(sum -> sum <= 100);
  }
}
