package se.sparbar.command.insats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Measure;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// Whom an event or a command binds, so that it waits for its turn among all that binds them.
class InsatsCoachTest {
  private static final InsatsId I = InsatsGiven.ID;
  private static final LocalDate DAY = LocalDate.parse("2024-01-01");
  private static final CoachId KIM = new CoachId(new UUID(4, 1));
  private static final CoachId ALEX = new CoachId(new UUID(4, 2));
  private static final Correction TO_FULL_TIME =
      Correction.of(CorrectableField.STAFFING_PERCENT, 50, 100);

  /// 1 the start, 2 Kim, 3 a rättelse of Kim's, 4 Alex, 5 Alex taken back.
  private static final Entries<InsatsEvent> STAFFED =
      Entries.of(
          List.of(
              InsatsGiven.STARTED,
              staffed(KIM),
              new InsatsCorrected(I, 2, TO_FULL_TIME, DAY, "Fel"),
              staffed(ALEX),
              new InsatsEntryWithdrawn(I, 4, DAY, "Fel")));

  @Test
  void an_event_is_about_the_coach_it_names_or_whose_bemanning_it_changes() {
    assertThat(InsatsCoach.of(STAFFED, staffed(ALEX))).contains(ALEX);
    assertThat(InsatsCoach.of(STAFFED, new InsatsCorrected(I, 2, TO_FULL_TIME, DAY, "Fel")))
        .contains(KIM);
    assertThat(InsatsCoach.of(STAFFED, new InsatsEntryWithdrawn(I, 5, DAY, "Fel"))).contains(ALEX);
    assertThat(InsatsCoach.of(STAFFED, new InsatsEntryWithdrawn(I, 1, DAY, "Fel"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void every_other_event_is_about_no_coach(InsatsEvent event) {
    assertThat(InsatsCoach.of(STAFFED, event)).isEmpty();
  }

  static Stream<InsatsEvent> every_other_event_is_about_no_coach() {
    return Stream.of(
        InsatsGiven.STARTED,
        new InsatsRevised(I, "Ny", new TreeMap<>(), DAY),
        new InsatsEnded(I, DAY),
        new GoalSet(I, "to-work", 35, GoalUnit.PERCENT, DAY),
        new PlacesSet(I, 2024, 1),
        new BudgetSet(I, 2024, 1),
        new CostBooked(I, CostKind.PERSONAL, 1, DAY),
        new HeadcountRecorded(I, InsatsGiven.ANEBY, DAY, DAY, new TreeMap<>()));
  }

  @Test
  void a_command_is_about_the_coach_it_names_or_whose_bemanning_it_means() {
    assertThat(InsatsCoach.of(STAFFED, new SetStaffing(I, InsatsGiven.ANEBY, ALEX, 5, DAY, null)))
        .contains(ALEX);
    assertThat(InsatsCoach.of(STAFFED, correct(CorrectableField.STAFFING_PERCENT, 3L)))
        .contains(KIM);
    assertThat(InsatsCoach.of(STAFFED, correct(CorrectableField.STAFFING_PERCENT, null)))
        .contains(KIM);
    assertThat(InsatsCoach.of(STAFFED, correct(CorrectableField.STAFFING_PERCENT, 9L))).isEmpty();
    assertThat(InsatsCoach.of(STAFFED, new WithdrawInsatsEntry(I, 5, "Fel"))).contains(ALEX);
  }

  @Test
  void one_that_was_taken_back_is_still_the_coachs() {
    assertThat(InsatsCoach.of(STAFFED, new WithdrawInsatsEntry(I, 4, "Fel"))).contains(ALEX);
  }

  @ParameterizedTest
  @MethodSource
  void every_other_command_is_about_no_coach(InsatsCommand command) {
    assertThat(InsatsCoach.of(STAFFED, command)).isEmpty();
  }

  static Stream<InsatsCommand> every_other_command_is_about_no_coach() {
    return Stream.of(
        new StartInsats(
            I,
            "SE",
            new Forbund("F"),
            InsatsKind.INDIVIDINRIKTAD,
            Measure.PERSONER,
            new TreeSet<>(List.of(InsatsGiven.ANEBY)),
            null,
            DAY),
        new ReviseInsats(I, "Ny", null, null, DAY),
        new EndInsats(I, DAY),
        new SetGoal(I, "to-work", 35, DAY),
        new SetPlaces(I, 2024, 1),
        new SetBudget(I, 2024, 1),
        new BookCost(I, CostKind.PERSONAL, 1, DAY),
        new RecordHeadcount(I, InsatsGiven.ANEBY, DAY, DAY, new TreeMap<>()),
        correct(CorrectableField.COST_KRONOR, 2L));
  }

  private static StaffingSet staffed(CoachId coach) {
    return new StaffingSet(I, InsatsGiven.ANEBY, coach, 50, DAY, null);
  }

  private static CorrectInsats correct(CorrectableField field, @Nullable Long corrects) {
    return new CorrectInsats(I, new Change(field, 100, null), corrects, "Fel");
  }
}
